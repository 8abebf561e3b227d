import { catalogue } from '../../../../shared/i18n/catalogue';
import type { ResponseKind } from '../../../../shared/wire';

interface KindWords {
  readonly name: string;
  /** How its answer is typed. */
  readonly how: string;
}

const ja = {
  whole: { name: '整数', how: '数を書きます。例：12' },
  decimal: { name: '小数', how: '小数を書きます。1.50 も 1.5 と同じです。例：1.5' },
  fraction: { name: '分数', how: '分数は 3/4、帯分数は 1 1/2 のように書きます。' },
  ratio: { name: '比', how: '左と右を : で書きます。例：2:3' },
  percent: { name: '割合（百分率・歩合）', how: '25%、2割5分、0.25 のどれかで書きます。' },
  quantity: { name: '単位のつく量', how: '数と単位を書きます。例：12 cm、1.5 L、500円' },
  time: { name: '時刻', how: '9:20 や 午前9時20分 のように書きます。' },
  duration: { name: '時間', how: '1時間20分 や 90秒 のように書きます。' },
  quotient: { name: 'あまりのあるわり算', how: '商とあまりを書きます。例：7あまり2' },
  comparison: { name: '大小の記号', how: '<、=、> のどれかを書きます。問題文の □ に入ります。' },
  choice: { name: '一つ選ぶ', how: '選択肢を書き、正しいものに印をつけます。' },
  choices: { name: 'すべて選ぶ', how: '選択肢を書き、正しいものすべてに印をつけます。' },
  ordering: { name: '順に並べる', how: '選択肢を見せる順に書き、正しい順を番号で書きます。例：3,1,2' },
  matching: { name: '線で結ぶ', how: '正しい組を左と右に書きます。右は並べかえて見せます。' },
  point: { name: '数直線・座標の点', how: '数直線なら 3、座標なら (3, 2) のように、目もりの上の点を書きます。' },
  cells: { name: '表・あなうめ', how: '行を ; で、列を , で区切り、きく数を [ ] に入れます。例：8,[15];[20],25' },
  expression: { name: '文字式', how: '式を書きます。例：2x+3、x=3、x^2-1' },
  text: { name: 'ことば', how: '正しいことばを書きます。書き方がいくつかあれば | で区切ります。例：二等辺三角形|にとうへんさんかくけい' },
} satisfies Record<ResponseKind, KindWords>;

const en: Record<ResponseKind, KindWords> = {
  whole: { name: 'Whole number', how: 'Write the number, such as 12.' },
  decimal: { name: 'Decimal', how: 'Write a decimal, such as 1.5; 1.50 is the same.' },
  fraction: { name: 'Fraction', how: 'Write a fraction as 3/4, a mixed number as 1 1/2.' },
  ratio: { name: 'Ratio', how: 'Write left and right with a colon, such as 2:3.' },
  percent: { name: 'Percentage', how: 'Write 25%, 2割5分 or 0.25.' },
  quantity: { name: 'Quantity with a unit', how: 'Write number and unit, such as 12 cm, 1.5 L, 500円.' },
  time: { name: 'Time of day', how: 'Write 9:20, or 午前9時20分 for the morning.' },
  duration: { name: 'Length of time', how: 'Write 1h 20min, 1時間20分 or 90秒.' },
  quotient: { name: 'Division with remainder', how: 'Write quotient and remainder, such as 7 r 2.' },
  comparison: { name: 'Comparison sign', how: 'Write <, = or >. It goes where the question has □.' },
  choice: { name: 'Choose one', how: 'Write the options and mark the right one.' },
  choices: { name: 'Choose all that apply', how: 'Write the options and mark all that are right.' },
  ordering: { name: 'Put in order', how: 'Write the options as they are shown, and the right order by number, such as 3,1,2.' },
  matching: { name: 'Match pairs', how: 'Write the right pairs, left and right. The right side is shown in another order.' },
  point: { name: 'Point on a line or plane', how: 'Write a point on the marks: 3 on a number line, (3, 2) on a plane.' },
  cells: {
    name: 'Table with gaps',
    how: 'Rows are parted by ; and cells by a comma; what is asked stands in brackets, such as 8,[15];[20],25.',
  },
  expression: { name: 'Expression', how: 'Write the expression, such as 2x+3, x=3 or x^2-1.' },
  text: { name: 'Word', how: 'Write the right word; part several spellings with |.' },
};

/** The kinds of answer as a teacher knows them. */
export const kindWords = catalogue(ja, en);

/** @returns words also for a kind that a newer server knows */
export function kindName(kind: string): string {
  const known: Readonly<Record<string, KindWords>> = kindWords();
  return known[kind]?.name ?? kind;
}

export function kindHow(kind: string): string {
  const known: Readonly<Record<string, KindWords>> = kindWords();
  return known[kind]?.how ?? '';
}
