import { useEffect } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import type { Live } from '../../shared/wire-live';
import type { Link } from '../feed/live';
import { countWorking, isWorking } from '../feed/presence';
import { ClockAndLink } from './LiveHeader';
import { SkillTable } from './SkillTable';
import { words } from './words';
import './big.css';

interface Props {
  readonly live: Live;
  readonly nowMs: number;
  readonly link: Link;
  readonly onLeave: () => void;
}

/** For the class to see: how much was done together. No names, and nothing that shows one child as wrong or stuck. */
export function BigScreen({ live, nowMs, link, onLeave }: Props) {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && onLeave();
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [onLeave]);
  return (
    <div class="big">
      <div class="live-header">
        <h1 class="live-title">{live.classroom.name}</h1>
        <ClockAndLink nowMs={nowMs} link={link} />
        <p class="live-count">{words().working(countWorking(live.students, nowMs), live.students.length)}</p>
        <div class="live-actions">
          <Button onClick={onLeave}>{words().leaveBigScreen}</Button>
        </div>
      </div>
      <ul class="big-tiles" aria-label={words().students}>
        {live.students.map((student) => (
          <li key={student.student} class={`big-tile ${isWorking(student, nowMs) ? 'tile-working' : 'tile-resting'}`}>
            <span class="big-number">{words().number(student.number)}</span>
            <span class="big-count">{words().answered(student.answered)}</span>
          </li>
        ))}
      </ul>
      <SkillTable skills={live.skills} vetoes={null} />
    </div>
  );
}
