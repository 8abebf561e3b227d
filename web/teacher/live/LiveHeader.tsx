import { Button } from '../../shared/components/Button';
import { timeOfDay } from '../../shared/i18n/dates';
import type { Live } from '../../shared/wire-live';
import type { Link } from '../feed/live';
import { countWorking } from '../feed/presence';
import { words } from './words';

interface Props {
  readonly live: Live;
  readonly link: Link;
  readonly nowMs: number;
  readonly onHomework: () => void;
  readonly onBigScreen: () => void;
}

export function LiveHeader({ live, link, nowMs, onHomework, onBigScreen }: Props) {
  const stuck = live.students.filter((student) => student.stuckSince !== null).length;
  return (
    <div class="live-header">
      <h1 class="live-title print-only">{live.classroom.name}</h1>
      <ClockAndLink nowMs={nowMs} link={link} />
      <p class="live-count">{words().working(countWorking(live.students, nowMs), live.students.length)}</p>
      {stuck > 0 && <p class="live-stuck">{words().stuckCount(stuck)}</p>}
      <div class="live-actions">
        <Button look="primary" onClick={onHomework}>
          {words().homework}
        </Button>
        <Button onClick={() => print()}>{words().print}</Button>
        <a class="button button-secondary" href={`/api/classrooms/${encodeURIComponent(live.classroom.id)}/live.csv`} download>
          CSV
        </a>
        <Button onClick={onBigScreen}>{words().bigScreen}</Button>
      </div>
    </div>
  );
}

export function ClockAndLink({ nowMs, link }: { nowMs: number; link: Link }) {
  const now = new Date(nowMs);
  return (
    <p class="live-now">
      <time dateTime={now.toISOString()}>{timeOfDay(now)}</time>
      <span class={`link link-${link}`} role="status">
        <span class="link-mark" aria-hidden="true" />
        {words().link[link]}
      </span>
    </p>
  );
}
