import { Button } from '../../../shared/components/Button';
import { shortDate } from '../../../shared/i18n/dates';
import { inLanguage, language } from '../../../shared/i18n/language';
import { MarkupText } from '../../../shared/markup/MarkupText';
import { plainText } from '../../../shared/markup/plain';
import type { AuthoredItem } from '../../../shared/wire-authoring';
import { levelName, words as pageWords } from '../../words';
import { kindName } from '../form/draft/kind-words';
import { words } from '../words';

interface Props {
  readonly item: AuthoredItem;
  readonly href: string;
  readonly onWithdraw: () => void;
  readonly onRestore: () => void;
}

export function ItemRow({ item, href, onWithdraw, onRestore }: Props) {
  const { form, skill, grade, isWithdrawn, problems } = item;
  const prompt = { ja: form.prompt, en: form.promptEn || form.prompt };
  const name = nameOf(item);
  return (
    <li class={`own-item ${isWithdrawn ? 'is-withdrawn' : ''}`}>
      <a class="own-item-prompt" href={href}>
        <MarkupText text={prompt} />
      </a>
      <p class="own-item-facts">
        {grade > 0 && <span>{pageWords().gradeName(grade)}</span>}
        <span>
          <MarkupText text={skill.name} />
        </span>
        <span>{levelName(form.level)}</span>
        <span>{kindName(form.kind)}</span>
        <span>{words().by(item.author, shortDate(new Date(item.at), language.value))}</span>
      </p>
      {isWithdrawn && <p class="own-item-state">{words().isWithdrawn}</p>}
      {!isWithdrawn && problems.length > 0 && (
        <p class="own-item-state own-item-problem">
          {words().notGiven}
          {problems.map(({ message }) => inLanguage(message)).join(' ')}
        </p>
      )}
      <span class="own-item-action">
        {isWithdrawn ? (
          <Button aria-label={words().restoreOf(name)} onClick={onRestore}>
            {words().restore}
          </Button>
        ) : (
          <Button look="quiet" aria-label={words().withdrawOf(name)} onClick={onWithdraw}>
            {words().withdraw}
          </Button>
        )}
      </span>
    </li>
  );
}

const LONGEST_NAME = 24;

/** The beginning of its question names an item. */
export function nameOf({ form }: AuthoredItem): string {
  const letters = [...plainText(form.prompt).replace(/\s+/g, ' ').trim()];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : letters.join('');
}
