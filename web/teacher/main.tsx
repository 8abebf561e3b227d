import '../shared/base.css';
import '../shared/staff/staff.css';
import './teacher.css';
import { render } from 'preact';
import { StaffGate } from '../shared/staff/StaffGate';
import { staffWords } from '../shared/staff/words';
import { TeacherApp } from './TeacherApp';

function Page() {
  return (
    <StaffGate side={staffWords().teacherSide} roles={['teacher', 'administrator']}>
      {(session) => <TeacherApp session={session} />}
    </StaffGate>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<Page />, root);
