export type Mark = 'ruby' | 'fraction' | 'mixed' | 'emphasis' | 'blank';

/** A text with a part of it selected. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Examples that stand where nothing was selected. */
export interface MarkWords {
  readonly base: string;
  readonly reading: string;
  readonly emphasis: string;
}

/** Puts a mark around what is selected, or an example in its place; what is to be typed next is selected after it. */
export function insertMark({ text, from, to }: Selected, mark: Mark, words: MarkWords): Selected {
  const isInMath = (text.slice(0, from).split('$').length - 1) % 2 === 1;
  const [before, middle, after] = partsOf(mark, text.slice(from, to), isInMath, words);
  return {
    text: text.slice(0, from) + before + middle + after + text.slice(to),
    from: from + before.length,
    to: from + before.length + middle.length,
  };
}

type Parts = readonly [before: string, middle: string, after: string];

function partsOf(mark: Mark, selected: string, isInMath: boolean, words: MarkWords): Parts {
  switch (mark) {
    case 'ruby':
      return selected === '' ? ['{', words.base, `|${words.reading}}`] : [`{${selected}|`, words.reading, '}'];
    case 'emphasis':
      return ['*', selected === '' ? words.emphasis : selected, '*'];
    case 'fraction':
      return inMath(isInMath, /^\d+\/\d+$/.test(selected) ? selected : '1/2');
    case 'mixed':
      return inMath(isInMath, '1_1/2');
    case 'blank':
      return inMath(isInMath, '□', true);
  }
}

function inMath(isInMath: boolean, math: string, isComplete = false): Parts {
  const [before, after] = isInMath ? ['', ''] : ['$', '$'];
  return isComplete ? [before + math + after, '', ''] : [before, math, after];
}
