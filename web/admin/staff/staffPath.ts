export function staffPath(person: string): string {
  return `/api/staff/${encodeURIComponent(person)}`;
}
