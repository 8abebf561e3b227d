import { shortDate } from '../../../shared/i18n/dates';
import { language } from '../../../shared/i18n/language';
import type { Draft } from '../draft';
import { dayOf, dueAt, dueChoices } from '../due';
import { words } from '../words';
import { Choice, Step } from './Step';

export function WhenStep({ draft, onChange }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  const now = new Date();
  const due = dueAt(draft.due, draft.date, now);
  return (
    <Step number={3} title={words().when}>
      {dueChoices.map((choice) => {
        const at = dueAt(choice, draft.date, now);
        return (
          <Choice key={choice} group="due" isChosen={draft.due === choice} onChoose={() => onChange({ due: choice })}>
            {words().due[choice]}
            {choice !== 'date' && at !== null && <small class="choice-help">{shortDate(at, language.value)}</small>}
          </Choice>
        );
      })}
      {draft.due === 'date' && (
        <input
          class="field-input"
          type="date"
          aria-label={words().dueDate}
          min={dayOf(now)}
          value={draft.date}
          onInput={(event) => onChange({ date: event.currentTarget.value })}
        />
      )}
      {due !== null && <p class="soft">{words().dueAtEnd(shortDate(due, language.value))}</p>}
    </Step>
  );
}
