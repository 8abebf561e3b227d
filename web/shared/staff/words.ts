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
    code: '確認コード',
    codeHelp: '認証アプリに出ている6けたの数字です。アプリが使えないときは、控えておいた予備のコードを入れてください。',
    wrongCode: '確認コードがちがうか、もう使われています。アプリに次の数字が出るのを待って、もう一度入れてください。',
    otherAccount: '別のログインIDでログインする',
    account: 'アカウント',
    copy: 'コピー',
    copied: 'コピーしました',
    copyFailed: 'コピーできませんでした。選択して書き写してください。',
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
    strength: {
      'too-short': '10文字以上にしてください',
      weak: '弱い：名前・連番・くり返しは避けてください',
      fair: 'よい：長くするほど強くなります',
      strong: '強い',
    },
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
    code: 'Code',
    codeHelp: 'The six digits that the authenticator app shows. Without the app, enter one of the recovery codes you kept.',
    wrongCode: 'The code is not right, or was used already. Wait for the app’s next digits and enter those.',
    otherAccount: 'Sign in with another login',
    account: 'Account',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'It could not be copied. Select it and write it down.',
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
    strength: {
      'too-short': 'At least 10 characters, please',
      weak: 'Weak: avoid names, runs and repetition',
      fair: 'Good: longer is stronger',
      strong: 'Strong',
    },
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
