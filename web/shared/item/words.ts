import { catalogue } from '../i18n/catalogue';

/** What an item on paper says beside its own texts; read by children, so in kana. */
export const itemWords = catalogue(
  {
    answer: 'こたえ',
    box: 'こたえの らん',
    unit: 'たんいの らん',
    units: 'えらべる たんい',
    signs: 'えらべる しるし',
    point: 'てんを おく ところ',
  },
  {
    answer: 'Answer',
    box: 'place of the answer',
    unit: 'place of the unit',
    units: 'Units to choose from',
    signs: 'Signs to choose from',
    point: 'Where the point goes',
  },
);
