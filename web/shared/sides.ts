import type { Role } from './wire';

/** Where somebody's pages begin. */
export const sides: Readonly<Record<Role, string>> = {
  student: '/student/',
  teacher: '/teacher/',
  administrator: '/admin/',
  supporter: '/admin/',
};
