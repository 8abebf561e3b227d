import { useState } from 'preact/hooks';
import type { SchoolYear } from '../../shared/wire-staff';
import { words as adminWords } from '../words';
import { words } from './words';
import { YearDone } from './YearDone';
import { YearSheet } from './YearSheet';
import { YearSteps } from './YearSteps';
import './year.css';

interface Props {
  readonly hasClassrooms: boolean;
  readonly onChanged: () => void;
}

/** A new school year: every student's next class, from one list. */
export function YearPage({ hasClassrooms, onChanged }: Props) {
  const [done, setDone] = useState<SchoolYear | null>(null);
  const finish = (year: SchoolYear) => {
    setDone(year);
    onChanged();
  };
  if (done !== null) return <YearDone year={done} />;
  return (
    <div class="overview">
      <h1>{words().title}</h1>
      {hasClassrooms ? (
        <>
          <YearSteps />
          <YearSheet onDone={finish} />
        </>
      ) : (
        <p class="empty-line">{adminWords().noClassrooms}</p>
      )}
    </div>
  );
}
