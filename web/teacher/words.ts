import { catalogue } from '../shared/i18n/catalogue';

export const words = catalogue(
  {
    live: '見取り',
    homework: 'しゅくだい',
    cards: 'ログインカード',
    gallery: '教材の見本',
    items: '自作問題',
    pages: 'ページ',
    classroom: 'クラス',
    noClass: '担当のクラスがありません。管理者に、クラスの担当に加えるよう頼んでください。',
    admin: '管理',
    back: 'もどる',
    downloadCsv: 'CSV',
    grade: '学年',
    gradeName: (grade: number) => (grade <= 6 ? `小${grade}` : `中${grade - 6}`),
    levels: { 1: 'やさしい', 2: 'ふつう', 3: 'むずかしい' },
    unsaved: '書きかけの問題があります',
    unsavedHelp: 'このまま移動すると、まだ保存していない内容は消えます。',
    stay: '続きを書く',
    leave: '保存せずに移動する',
  },
  {
    live: 'Live view',
    homework: 'Homework',
    cards: 'Sign-in cards',
    gallery: 'What Drill asks',
    items: 'Our own items',
    pages: 'Pages',
    classroom: 'Class',
    noClass: 'No class is assigned to you. Ask an administrator to add you to one.',
    admin: 'Administration',
    back: 'Back',
    downloadCsv: 'CSV',
    grade: 'Grade',
    gradeName: (grade) => `Grade ${grade}`,
    levels: { 1: 'Easy', 2: 'Middle', 3: 'Hard' },
    unsaved: 'There is an item that is not saved',
    unsavedHelp: 'What you have not saved is lost when you go on.',
    stay: 'Keep writing',
    leave: 'Go on without saving',
  },
);

/** A level in words. */
export function levelName(level: number): string {
  const names: Readonly<Record<number, string>> = words().levels;
  return names[level] ?? String(level);
}
