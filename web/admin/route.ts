export type Route = { readonly page: 'overview' | 'models' } | { readonly page: 'roster' | 'cards'; readonly classroom: string };

/** `#roster=ID`, `#cards=ID`, `#models`; anything else is the overview. */
export function parseRoute(hash: string): Route {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  for (const page of ['roster', 'cards'] as const) {
    const classroom = values.get(page);
    if (classroom) return { page, classroom };
  }
  return { page: values.has('models') ? 'models' : 'overview' };
}

export function hashOf(page: 'roster' | 'cards', classroom: string): string {
  return `#${new URLSearchParams({ [page]: classroom }).toString()}`;
}
