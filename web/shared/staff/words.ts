import type { ApiProblem } from '../api';
import { catalogue } from '../i18n/catalogue';
import { inLanguage } from '../i18n/language';

/** What the teacher's and the administrator's pages have in common, in words. */
export const staffWords = catalogue(
  {
    product: 'ドリル',
    teacherSide: '先生',
    adminSide: '管理',
    signIn: 'ログイン',
    signOut: 'ログアウト',
    school: '学校コード',
    schoolHelp: '学校ごとに決まっている半角の文字です（例：minami）',
    login: 'ログインID',
    password: 'パスワード',
    showPassword: 'パスワードを表示する',
    wrongSignIn: '学校コード・ログインID・パスワードのどれかがちがいます。もう一度確かめてください。',
    checking: 'ログインを確かめています…',
    connectionCheck: 'つながらないときは',
    notForYou: 'このページは先生と管理者のためのものです。',
    adminOnly: 'このページは管理者とICT支援員のためのものです。',
    toTeacher: '先生のページへ',
    toAdmin: '管理のページへ',
    toStudent: '児童・生徒のページへ',
    loading: '読み込んでいます…',
    retry: 'もう一度',
    close: '閉じる',
    cancel: 'やめる',
    problems: {
      unreachable: 'サーバーにつながりません。ネットワークを確かめて、もう一度お試しください。',
      busy: 'ただいま混み合っています。少し待ってから、もう一度お試しください。',
      forbidden: 'この操作をする権限がありません。',
      gone: '見つかりませんでした。すでに取り消されたか、担当からはずれています。',
      conflict: 'すでに登録されている内容と重なっています。',
      other: 'うまくいきませんでした。もう一度お試しください。',
    },
  },
  {
    product: 'Drill',
    teacherSide: 'Teacher',
    adminSide: 'Administration',
    signIn: 'Sign in',
    signOut: 'Sign out',
    school: 'School code',
    schoolHelp: 'The short code of your school, for example minami',
    login: 'Login',
    password: 'Password',
    showPassword: 'Show password',
    wrongSignIn: 'The school code, login or password is not right. Please check them.',
    checking: 'Checking your sign-in…',
    connectionCheck: 'Trouble connecting?',
    notForYou: 'This page is for teachers and administrators.',
    adminOnly: 'This page is for administrators and supporters.',
    toTeacher: 'To the teacher’s page',
    toAdmin: 'To administration',
    toStudent: 'To the student’s page',
    loading: 'Loading…',
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    problems: {
      unreachable: 'The server cannot be reached. Check the network and try again.',
      busy: 'The server is busy. Wait a moment and try again.',
      forbidden: 'You are not allowed to do this.',
      gone: 'Not found. It was withdrawn, or it is no longer yours.',
      conflict: 'This contradicts what is already stored.',
      other: 'That did not work. Please try again.',
    },
  },
);

/** Why a call failed, in words; the server's own sentence where it gave one for a mistake in the input. */
export function problemText(problem: ApiProblem): string {
  const { problems } = staffWords();
  if (problem.kind === 'unreachable') return problems.unreachable;
  switch (problem.status) {
    case 400:
    case 409:
      if (problem.problem.said !== undefined) return inLanguage(problem.problem.said);
      return problem.problem.detail ?? (problem.status === 409 ? problems.conflict : problems.other);
    case 403:
      return problems.forbidden;
    case 404:
      return problems.gone;
    case 429:
    case 503:
      return problems.busy;
    default:
      return problems.other;
  }
}
