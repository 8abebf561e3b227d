export type Route =
  | { readonly page: 'overview' | 'models' | 'year' | 'account' }
  | { readonly page: 'roster' | 'cards'; readonly classroom: string };

/** `#roster=ID`, `#cards=ID`, `#models`, `#year`, `#account`; anything else is the overview. */
export function parseRoute(hash: string): Route {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  for (const page of ['roster', 'cards'] as const) {
    const classroom = values.get(page);
    if (classroom) return { page, classroom };
  }
  for (const page of ['models', 'year', 'account'] as const) {
    if (values.has(page)) return { page };
  }
  return { page: 'overview' };
}

export function hashOf(page: 'roster' | 'cards', classroom: string): string {
  return `#${new URLSearchParams({ [page]: classroom }).toString()}`;
}
