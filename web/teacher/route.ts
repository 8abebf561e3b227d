const PAGES = ['live', 'homework', 'cards', 'gallery', 'items', 'account'] as const;

/** What the teacher looks at. It stands in the address, so that "back", bookmarks and a second window work. */
export interface Route {
  readonly page: (typeof PAGES)[number];
  /** Null: the first class of the teacher. */
  readonly classroom: string | null;
  /** The assignment opened on the homework page. */
  readonly assignment: string | null;
  /** The student opened over the page. */
  readonly student: string | null;
  /** The grade whose units the gallery lists; null: the grade of the class. */
  readonly grade: number | null;
  /** The unit opened in the gallery. */
  readonly unit: string | null;
  /** Which examples the gallery shows. */
  readonly seed: number;
  /** The own item in the form, or `NEW_ITEM`, or `IMPORT`. */
  readonly item: string | null;
}

/** In place of the id of an own item. */
export const NEW_ITEM = 'new';
export const IMPORT = 'import';

const FIRST_SEED = 1;
const LARGEST_SEED = 0xffff_ffff;

export function parseRoute(hash: string): Route {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const named = (name: string) => values.get(name) || null;
  return {
    page: PAGES.find((page) => page === values.get('page')) ?? 'live',
    classroom: named('class'),
    assignment: named('assignment'),
    student: named('student'),
    grade: wholeNumber(named('grade'), 9),
    unit: named('unit'),
    seed: wholeNumber(named('seed'), LARGEST_SEED) ?? FIRST_SEED,
    item: named('item'),
  };
}

export function hashOf(route: Partial<Route>): string {
  const values = new URLSearchParams();
  if (route.page !== undefined && route.page !== 'live') values.set('page', route.page);
  if (route.classroom) values.set('class', route.classroom);
  if (route.assignment) values.set('assignment', route.assignment);
  if (route.student) values.set('student', route.student);
  if (route.grade) values.set('grade', String(route.grade));
  if (route.unit) values.set('unit', route.unit);
  if (route.seed !== undefined && route.seed !== FIRST_SEED) values.set('seed', String(route.seed));
  if (route.item) values.set('item', route.item);
  return `#${values.toString()}`;
}

/** From 1. */
function wholeNumber(text: string | null, largest: number): number | null {
  const number = /^\d+$/.test(text ?? '') ? Number(text) : 0;
  return number >= 1 && number <= largest ? number : null;
}
