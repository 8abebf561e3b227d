import type { Supporter } from '../../shared/wire-staff';
import { words } from '../words';
import { StaffRow } from './StaffRow';

export function SupporterTable({ supporters }: { supporters: readonly Supporter[] }) {
  if (supporters.length === 0) return <p class="empty-line">{words().noSupporters}</p>;
  return (
    <ul class="rows">
      {supporters.map(({ person, name, login }) => (
        <StaffRow key={person} name={name} login={login} />
      ))}
    </ul>
  );
}
