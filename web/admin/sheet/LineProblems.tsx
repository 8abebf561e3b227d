import { Notice } from '../../shared/components/Notice';

export interface LineProblem {
  readonly line: number;
  readonly text: string;
}

/** What to mend in a sheet, line by line. */
export function LineProblems({ intro, problems }: { intro: string; problems: readonly LineProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="problem">
      <p>{intro}</p>
      <ul>
        {problems.map((one) => (
          <li key={one.text}>{one.text}</li>
        ))}
      </ul>
    </Notice>
  );
}
