import type { Item } from '../../../shared/wire';

/** Negative numbers come with grade 7 (中1), decimals are familiar from grade 4. */
const FIRST_GRADE_WITH_MINUS = 7;
const FIRST_GRADE_WITH_FRACTIONS_IN_TABLES = 6;
const FIRST_GRADE_WITH_DECIMALS = 4;

/** The signs beside the digits. */
export function signsOf({ kind, parts }: Item, grade: number): readonly string[] {
  const asked = parts?.symbols ?? [];
  const minus = grade >= FIRST_GRADE_WITH_MINUS || asked.includes('-') ? ['-'] : [];
  const plus = asked.includes('+') ? ['+'] : [];
  switch (kind) {
    case 'whole':
      return [...minus, ...plus];
    case 'decimal':
      return ['.', ...minus, ...plus];
    case 'fraction':
      return minus;
    case 'percent':
      return asked.length > 0 ? asked : parts?.units === undefined ? [] : ['.'];
    case 'quantity':
    case 'ratio':
      return ['.'];
    case 'duration':
      return grade >= FIRST_GRADE_WITH_DECIMALS ? ['.'] : [];
    case 'cells':
      return parts?.grid?.style === 'column' ? [] : ['.', ...(grade >= FIRST_GRADE_WITH_FRACTIONS_IN_TABLES ? ['/'] : []), ...minus];
    case 'expression':
      return ['.', '²'].filter((sign) => sign === '.' || asked.includes(sign));
    default:
      return [];
  }
}

const SHOWN: Readonly<Record<string, string>> = { '-': '−', '/': '□⁄□', '^': '□ⁿ' };

/** The letters and signs of an expression, beside the digits. */
export function letterKeys({ parts }: Item): readonly { readonly key: string; readonly shown: string }[] {
  const asked = (parts?.symbols ?? []).filter((sign) => sign !== '²');
  const keys = asked.flatMap((sign) => (sign === '×' ? ['×', '÷'] : [sign]));
  return [...keys, '^'].map((key) => ({ key, shown: SHOWN[key] ?? key }));
}
