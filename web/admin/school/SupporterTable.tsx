import type { Supporter } from '../../shared/wire-staff';
import { words } from '../words';

export function SupporterTable({ supporters }: { supporters: readonly Supporter[] }) {
  if (supporters.length === 0) return <p class="empty-line">{words().noSupporters}</p>;
  return (
    <ul class="rows">
      {supporters.map((supporter) => (
        <li key={supporter.person} class="row">
          <span class="row-name">
            <strong>{supporter.name}</strong>
          </span>
          <span class="row-count">
            <small>{words().login}</small> {supporter.login}
          </span>
        </li>
      ))}
    </ul>
  );
}
