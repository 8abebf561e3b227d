import { catalogue } from '../shared/i18n/catalogue';

export const words = catalogue(
  {
    live: '見取り',
    homework: 'しゅくだい',
    cards: 'ログインカード',
    pages: 'ページ',
    classroom: 'クラス',
    noClass: '担当のクラスがありません。管理者に、クラスの担当に加えるよう頼んでください。',
    admin: '管理',
    back: 'もどる',
    downloadCsv: 'CSV',
  },
  {
    live: 'Live view',
    homework: 'Homework',
    cards: 'Sign-in cards',
    pages: 'Pages',
    classroom: 'Class',
    noClass: 'No class is assigned to you. Ask an administrator to add you to one.',
    admin: 'Administration',
    back: 'Back',
    downloadCsv: 'CSV',
  },
);
