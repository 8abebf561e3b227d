import '../shared/base.css';
import '../shared/staff/staff.css';
import './admin.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { StaffGate } from '../shared/staff/StaffGate';
import { sessionState } from '../shared/staff/session';
import { staffWords } from '../shared/staff/words';
import { AdminApp } from './AdminApp';
import { SetupPage } from './setup/SetupPage';
import { setupTokenOf } from './setup/setupToken';

function Page() {
  const [token] = useState(() => setupTokenOf(location.hash));
  if (token !== null && sessionState.value.kind !== 'in') return <SetupPage token={token} />;
  return (
    <StaffGate side={staffWords().adminSide} roles={['administrator', 'supporter']}>
      {(session) => <AdminApp session={session} />}
    </StaffGate>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<Page />, root);
