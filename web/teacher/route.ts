/** What the teacher looks at. It stands in the address, so that "back", bookmarks and a second window work. */
export interface Route {
  readonly page: 'live' | 'homework' | 'cards';
  /** Null: the first class of the teacher. */
  readonly classroom: string | null;
  /** The assignment opened on the homework page. */
  readonly assignment: string | null;
  /** The student opened over the page. */
  readonly student: string | null;
}

const pages: readonly Route['page'][] = ['live', 'homework', 'cards'];

export function parseRoute(hash: string): Route {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const named = (name: string) => values.get(name) || null;
  return {
    page: pages.find((page) => page === values.get('page')) ?? 'live',
    classroom: named('class'),
    assignment: named('assignment'),
    student: named('student'),
  };
}

export function hashOf(route: Partial<Route>): string {
  const values = new URLSearchParams();
  if (route.page !== undefined && route.page !== 'live') values.set('page', route.page);
  if (route.classroom) values.set('class', route.classroom);
  if (route.assignment) values.set('assignment', route.assignment);
  if (route.student) values.set('student', route.student);
  return `#${values.toString()}`;
}
