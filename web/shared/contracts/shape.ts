/** Checks that a value read from JSON has exactly the shape of `T`. Returns what is wrong, with the place, or nothing. */
export type Shape<T> = ((value: unknown, path: string) => string[]) & { readonly of?: T | undefined };

const scalar =
  <T>(type: 'string' | 'number' | 'boolean'): Shape<T> =>
  (value, path) =>
    typeof value === type ? [] : [`${path}: ${JSON.stringify(value)} is no ${type}`];

export const text: Shape<string> = scalar('string');
export const number: Shape<number> = scalar('number');
export const flag: Shape<boolean> = scalar('boolean');

export const oneOf =
  <const T extends string>(...values: readonly T[]): Shape<T> =>
  (value, path) =>
    values.some((known) => known === value) ? [] : [`${path}: ${JSON.stringify(value)} is none of ${values.join(', ')}`];

export const nothing: Shape<null> = (value, path) => (value === null ? [] : [`${path}: ${JSON.stringify(value)} is not null`]);

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path) =>
    value === null ? [] : shape(value, path);

const MAY_BE_ABSENT = Symbol('may be absent');

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return Object.assign((value: unknown, path: string) => shape(value, path), { [MAY_BE_ABSENT]: true });
}

export const list =
  <T>(shape: Shape<T>): Shape<readonly T[]> =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((entry, index) => shape(entry, `${path}[${index}]`)) : [`${path}: is no list`];

export const mapOf =
  <T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value, path) =>
    isRecord(value) ? Object.entries(value).flatMap(([key, entry]) => shape(entry, `${path}.${key}`)) : [`${path}: is no object`];

/** The compiler asks for every field of `T`; a field that `T` does not know is an error when it runs. */
export const object =
  <T>(fields: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> =>
  (value, path) => {
    if (!isRecord(value)) return [`${path}: is no object`];
    const known = Object.entries<Shape<unknown>>(fields);
    const unknown = Object.keys(value).filter((key) => !(key in fields));
    return [
      ...known.flatMap(([key, shape]) =>
        key in value ? shape(value[key], `${path}.${key}`) : MAY_BE_ABSENT in shape ? [] : [`${path}.${key}: is missing`],
      ),
      ...unknown.map((key) => `${path}.${key}: is unknown here`),
    ];
  };

type OfKind<T extends { readonly kind: string }, K> = T extends unknown ? (K extends T['kind'] ? T : never) : never;

/** Distinguished by `kind`. */
export const byKind =
  <T extends { readonly kind: string }>(shapes: { readonly [K in T['kind']]: Shape<OfKind<T, K>> }): Shape<T> =>
  (value, path) => {
    const kind = isRecord(value) ? value.kind : undefined;
    const known: Readonly<Record<string, Shape<unknown>>> = shapes;
    const shape = typeof kind === 'string' ? known[kind] : undefined;
    return shape === undefined ? [`${path}.kind: ${JSON.stringify(kind)} is unknown`] : shape(value, path);
  };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
