import { afterEach, describe, expect, it } from 'vitest';
import { language } from '../shared/i18n/language';
import { finding } from './finding';
import { writeReport } from './report';

const circumstances = { at: new Date('2026-11-22T01:42:07Z'), origin: 'https://drill.example', browser: 'Mozilla/5.0 (X11; CrOS)' };
const findings = { server: finding('ok', 'serverAnswers', 23.4), unsent: finding('attention', 'unsentSome', 3) };

afterEach(() => {
  language.value = 'ja';
});

describe('writeReport', () => {
  it('says what the page says, as text', () => {
    expect(writeReport(findings, circumstances)).toBe(`ドリル つながりのチェック
調べた日時: 2026-11-22T01:42:07.000Z
サーバー: https://drill.example
ブラウザー: Mozilla/5.0 (X11; CrOS)

調べています…

[OK] サーバーの応答: 応答は 23 ミリ秒です。
[注意] まだ送っていないこたえ: この端末に、まだ送っていないこたえが3件あります。
    すること： この端末を初期化したり、サイトのデータを消したりしないでください。こたえた人が、つながるところでもう一度ログインすると送られます。
`);
  });

  it('follows the language', () => {
    language.value = 'en';
    expect(writeReport(findings, circumstances)).toContain('[Attention] Answers not sent yet: 3 answers on this device not sent yet.');
  });
});
