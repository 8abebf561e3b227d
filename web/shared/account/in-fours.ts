/** A key in groups of four, as people copy it. */
export function inFours(key: string): string {
  return (key.match(/.{1,4}/g) ?? []).join(' ');
}
