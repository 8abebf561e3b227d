import type { Item, LocalizedText } from '../wire';

/** A row of boxes as on paper: boxes with words and signs between them. */
export type BoxPiece = { readonly box: string } | { readonly text: LocalizedText };

const word = (ja: string, en = ja): BoxPiece => ({ text: { ja, en } });

/** What follows a box, kind by kind. */
const AFTER: Partial<Record<Item['kind'], Readonly<Record<string, BoxPiece>>>> = {
  quotient: { quotient: word('あまり', 'remainder') },
  ratio: { left: word(':') },
  percent: { wari: word('{割|わり}', 'wari'), bu: word('{分|ぶ}', 'bu'), rin: word('{厘|りん}', 'rin') },
  time: { hours: word('{時|じ}', ':'), minutes: word('{分|ふん}', 'min') },
  duration: { hours: word('{時間|じかん}', 'h'), minutes: word('{分|ふん}', 'min'), seconds: word('{秒|びょう}', 's') },
};

export function rowOf({ kind, boxes, parts, prompt }: Item): BoxPiece[] {
  const after = AFTER[kind] ?? {};
  const row = boxes.flatMap((box) => [{ box }, ...(after[box] === undefined ? [] : [after[box]])]);
  const isPercent = kind === 'percent' && parts?.units?.includes('%') === true && !/□\$?\s*[%％]/.test(prompt.ja);
  return isPercent ? [...row, word('%')] : row;
}
