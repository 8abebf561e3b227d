import { coarse, rate, seconds, size } from './amounts';

const units = { minute: '分', hour: '時間', day: '日' } as const;
const span = (ms: number) => {
  const { count, unit } = coarse(ms);
  return `${count}${units[unit]}`;
};
const load = (bytes: number, ms: number) => `児童・生徒の画面（${size(bytes)}）の読み込みは${seconds(ms)}秒でした`;
const goesOn = '途中のドリルはそのまま続けられ、こたえはつながったときに送られます。';

const setClock =
  '端末の設定で、日付と時刻を「自動」にしてください。順番はサーバーが決めるので、こたえは失われません。しめきりの表示だけがずれます。';

export const ja = {
  product: 'ドリル',
  title: 'つながりのチェック',
  start: 'はじめの画面',
  lead: 'この端末でドリルが使えるかを調べます。ログインはいりません。名前やこたえは、どこにも送りません。',
  checking: '調べています…',
  usable: 'この端末はドリルを使えます。',
  careful: (count: number) => `使えますが、気をつけることが${count}つあります。`,
  unusable: (names: string) => `この端末は、いまドリルを使えません：${names}`,
  between: '、',
  again: 'もう一度調べる',
  copy: '結果をコピー',
  copied: 'コピーしました。サポート窓口へのメールなどに貼り付けてください。',
  copyByHand: 'コピーできませんでした。下の文を選んで、コピーしてください。',
  report: '調べた結果',
  todo: 'すること：',
  states: { ok: 'OK', attention: '注意', unusable: '使えません', note: '参考', skipped: '調べられません' },
  parts: { network: 'ネットワーク', device: 'この端末' },
  reportLines: { at: '調べた日時', server: 'サーバー', browser: 'ブラウザー' },
  lines: {
    server: 'サーバーの応答',
    line: '回線の速さ',
    clock: '端末の時計',
    encryption: '接続の暗号化',
    socket: '先生の見取り（WebSocket）',
    browser: 'ブラウザーの新しさ',
    cookies: 'Cookie',
    storage: 'こたえの保存',
    space: '保存できる空き',
    unsent: 'まだ送っていないこたえ',
    offline: '電波が切れたときの備え',
    voice: '読み上げの声',
    screen: '画面と入力',
  },
  sentences: {
    notReached: 'サーバーに届かないので、調べられません。',
    notMeasured: 'この端末では調べられませんでした。',

    serverAnswers: (ms: number) => `応答は ${Math.max(1, Math.round(ms))} ミリ秒です。`,
    serverSlow: (ms: number) => `応答に${seconds(ms)}秒かかっています。`,
    serverNotReady: 'サーバーには届きますが、いまは使える状態ではありません。',
    serverReplaced: 'ドリルの代わりに、別のもの（フィルタリングの画面や Wi-Fi のログイン画面など）が応答しました。',
    serverUnreachable: `サーバーが応答しません。${goesOn}`,
    deviceOffline: `この端末はネットワークにつながっていません。${goesOn}`,

    lineFast: (bytes: number, ms: number, kbitPerSecond: number) => `${load(bytes, ms)}（${rate(kbitPerSecond)} 以上）。`,
    lineSlow: (bytes: number, ms: number, kbitPerSecond: number) =>
      `${load(bytes, ms)}（約 ${rate(kbitPerSecond)}）。目安の 100 kbit/s を下回っています。`,
    lineStuck: (ms: number) => `${seconds(ms)}秒待っても、児童・生徒の画面を読み込めませんでした。`,
    lineBlocked: (path: string) => `児童・生徒の画面の一部（${path}）が届きませんでした。`,

    clockRight: 'サーバーの時計と合っています。',
    clockAhead: (ms: number) => `サーバーの時計より${span(ms)}ほど進んでいます。`,
    clockBehind: (ms: number) => `サーバーの時計より${span(ms)}ほど遅れています。`,
    clockUnknown: 'サーバーの時刻が分かりませんでした。',

    encrypted: 'https で接続しています。',
    ownServer: 'この端末の中のサーバーに接続しています。',
    notEncrypted: 'http（暗号化なし）で接続しています。電波が切れたときに備えて画面を端末に残すこともできません。',

    socketThrough: (ms: number) => `WebSocket が通りました（${Math.max(1, Math.round(ms))} ミリ秒）。`,
    socketBlocked:
      'WebSocket が通りません。児童・生徒の画面には必要ありません。先生の見取りは別の方法でつながりますが、表示が遅れることがあります。',
    socketPathBlocked:
      '見取りの通信（/hubs/）が止められています。児童・生徒の画面には必要ありません。先生の見取りは、ページを読み込み直したときだけ新しくなります。',
    socketBusy: 'サーバーが混み合っていて、調べられませんでした。',

    browserNew: 'ドリルに必要な機能がそろっています。',
    browserPlain: (features: string) => `使えますが、表示がくずれることがあります（足りない機能：${features}）。`,
    browserOld: (features: string) => `ブラウザーが古いので、ドリルは動きません（足りない機能：${features}）。`,

    cookiesKept: 'Cookie を保存できます。',
    cookiesBlocked: 'Cookie を保存できないので、ログインできません。',

    storageWorks: 'こたえを端末に書く、読む、消す、のすべてができました。',
    storageBroken: (reason: string) => `こたえを端末に保存できません（${reason}）。電波が切れている間のこたえは残りません。`,

    spaceEnough: (freeBytes: number, isPersisted: boolean) =>
      `あと ${size(freeBytes)} 保存できます。${isPersisted ? 'ブラウザーが自動で消すことはありません。' : '端末の空きがなくなると、ブラウザーが自動で消すことがあります。'}`,
    spaceLittle: (freeBytes: number) => `あと ${size(freeBytes)} しか保存できません。`,
    spaceUnknown: 'このブラウザーは空きを教えません。',

    unsentNone: 'この端末に残っているこたえはありません。',
    unsentSome: (count: number) => `この端末に、まだ送っていないこたえが${count}件あります。`,

    offlineKept: 'このブラウザーは、画面を端末に残せます。児童・生徒の画面は、一度開けば、電波が切れても続けられます。',
    offlineUnsupported: '画面を端末に残せません。電波が切れている間は、開けません。',
    offlineFailed: '画面を端末に残そうとしましたが、できませんでした。電波が切れている間は、開けません。',

    voiceThere: (name: string) => `日本語の声があります（${name}）。`,
    voiceMissing: '日本語の声がありません。児童・生徒の画面に読み上げボタンが出ませんが、ほかはすべて使えます。',

    screenFits: (width: number, height: number, hasTouch: boolean, hasPointer: boolean) =>
      `${width}×${height}、${[hasTouch ? 'タッチあり' : 'タッチなし', hasPointer ? 'マウスかペンあり' : 'マウスなし'].join('、')}。`,
    screenNarrow: (width: number) => `画面の幅が ${width} しかありません。320 より狭いと、はみ出すことがあります。`,
  },
  todos: {
    serverSlow: '混み合う時間をさけて、もう一度調べてください。いつも遅いときは、学校のネットワークの管理者に知らせてください。',
    serverNotReady:
      '1分ほど待って、もう一度調べてください。変わらなければ、サーバーの管理者に知らせてください（/health/ready）。端末の側ですることはありません。',
    serverReplaced:
      'Wi-Fi のログインが必要なら、先に済ませてください。そうでなければ、フィルタリングの管理者に、このサーバーのアドレスを許可してもらってください。',
    serverUnreachable:
      'となりの端末でこのページを開いてみてください。開くなら、この端末の Wi-Fi・プロキシ・フィルタリングの設定を見直します。開かないなら、学校のネットワークの管理者とサーバーの管理者に知らせてください。',
    deviceOffline: 'Wi-Fi が入っているか、機内モードになっていないかを確かめてください。',
    lineSlow:
      '一斉に開くときは、何人かずつに分けてください。一度開けば、次からは端末に残った画面を使います。いつも遅いときは、学校のネットワークの管理者に知らせてください。',
    lineStuck: 'アクセスポイントの近くで、もう一度調べてください。変わらなければ、学校のネットワークの管理者に知らせてください。',
    lineBlocked: 'フィルタリングの管理者に、このサーバーの /student/ と /assets/ を許可してもらってください。',
    clockAhead: setClock,
    clockBehind: setClock,
    notEncrypted: 'https:// で始まるアドレスで開いてください。アドレスは、サーバーの管理者に確かめてください。',
    socketBlocked:
      'フィルタリングやプロキシの管理者に、このサーバーの /hubs/ への WebSocket（Upgrade ヘッダー）を許可してもらってください。',
    socketPathBlocked: 'フィルタリングやプロキシの管理者に、このサーバーの /hubs/ を、WebSocket も含めて許可してもらってください。',
    socketBusy: 'すこし待って、もう一度調べてください。',
    browserPlain: 'ブラウザーを更新してください。目安は、Chrome・Edge 109、iPadOS（Safari）16.4、Firefox 121 以上です。',
    browserOld:
      'ブラウザーを更新してください。Chrome・Edge は 109、iPad は iPadOS 16.4、Firefox は 121 以上が必要です。更新できないときは、端末の管理者に頼んでください。',
    cookiesBlocked:
      'ブラウザーの設定で、このサーバーの Cookie を許可してください。設定を変えられないときは、端末の管理者に頼んでください。',
    storageBroken:
      'シークレット（プライベート）ウィンドウなら、ふつうのウィンドウで開いてください。そうでなければ、端末の管理者に、サイトのデータの保存を許可してもらってください。',
    spaceLittle: '使わない写真やアプリを消して、端末の空きを増やしてください。「サイトのデータ」は消さないでください。',
    unsentSome:
      'この端末を初期化したり、サイトのデータを消したりしないでください。こたえた人が、つながるところでもう一度ログインすると送られます。',
    offlineUnsupported:
      'シークレット（プライベート）ウィンドウなら、ふつうのウィンドウで開いてください。http:// なら https:// で開いてください。',
    offlineFailed:
      'すこし待って、もう一度調べてください。変わらなければ、フィルタリングの管理者に、このサーバーの /student/sw.js と /check/sw.js を許可してもらってください。',
    voiceMissing:
      '読み上げを使うなら、端末の設定で日本語の音声を追加してください。設定を変えられないときは、端末の管理者に頼んでください。',
    screenNarrow: 'ブラウザーの拡大率を下げるか、ウィンドウを広げてください。',
  },
};
