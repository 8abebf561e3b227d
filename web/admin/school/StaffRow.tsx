import type { ComponentChildren } from 'preact';
import { words } from '../words';

interface Props {
  readonly name: string;
  readonly login: string;
  /** What is known beside name and login. */
  readonly children?: ComponentChildren;
}

export function StaffRow({ name, login, children }: Props) {
  return (
    <li class="row">
      <span class="row-name">
        <strong>{name}</strong>
      </span>
      <span class="row-count">
        <small>{words().login}</small> {login}
      </span>
      {children}
    </li>
  );
}
