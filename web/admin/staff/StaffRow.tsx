import type { ComponentChildren } from 'preact';
import { staffWords } from '../../shared/staff/words';

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
        <small>{staffWords().login}</small> {login}
      </span>
      {children}
    </li>
  );
}
