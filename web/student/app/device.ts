/** Small things this device remembers. Storage may be full or forbidden: then they last as long as the page. */
export function recall<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(`drill.${key}`);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function remember(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`drill.${key}`);
    else localStorage.setItem(`drill.${key}`, JSON.stringify(value));
  } catch {
    // Nothing here is an answer; those are in the outbox.
  }
}
