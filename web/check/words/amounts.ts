/** 0.4 or 12: one place below ten. */
export function seconds(ms: number): string {
  return short(ms / 1000);
}

/** As tools for networks name it. What is faster than 10 Mbit/s is loaded too soon to be told apart. */
export function rate(kbitPerSecond: number): string {
  if (kbitPerSecond >= 10_000) return '10 Mbit/s';
  return kbitPerSecond >= 1000 ? `${short(kbitPerSecond / 1000)} Mbit/s` : `${Math.round(kbitPerSecond)} kbit/s`;
}

export function size(bytes: number): string {
  if (bytes >= 1e9) return `${short(bytes / 1e9)} GB`;
  return bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${Math.round(bytes / 1000)} KB`;
}

/** The largest unit of which there are two or more. */
export function coarse(ms: number): { readonly count: number; readonly unit: 'minute' | 'hour' | 'day' } {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 120) return { count: minutes, unit: 'minute' };
  return minutes < 2 * 1440 ? { count: Math.round(minutes / 60), unit: 'hour' } : { count: Math.round(minutes / 1440), unit: 'day' };
}

function short(value: number): string {
  return value < 10 ? String(Math.max(0.1, Math.round(value * 10) / 10)) : String(Math.round(value));
}
