import { Field } from '../../../shared/staff/Field';
import { type Loaded, WhenLoaded } from '../../../shared/staff/useLoaded';
import type { Curriculum } from '../../../shared/wire';
import type { Draft } from '../draft';
import { amountOf, most } from '../draft';
import { words } from '../words';
import { SkillPicker } from './SkillPicker';
import { Choice, Step } from './Step';

interface Props {
  readonly draft: Draft;
  readonly curriculum: Loaded<Curriculum>;
  readonly grade: number;
  readonly autoTitle: string;
  readonly onChange: (part: Partial<Draft>) => void;
}

export function WhatStep({ draft, curriculum, grade, autoTitle, onChange }: Props) {
  const { content } = draft;
  return (
    <Step number={2} title={words().what}>
      <Choice
        group="content"
        isChosen={content.kind === 'each'}
        onChoose={() => onChange({ content: { kind: 'each' }, amount: amountOf.each })}
      >
        {words().each}
        <small class="choice-help">{words().eachHelp}</small>
      </Choice>
      <Choice
        group="content"
        isChosen={content.kind === 'skills'}
        onChoose={() => onChange({ content: { kind: 'skills', skills: [] }, amount: amountOf.skills })}
      >
        {words().skills}
        {content.kind === 'skills' && content.skills.length > 0 && (
          <small class="choice-help">{words().picked(content.skills.length)}</small>
        )}
      </Choice>
      {content.kind === 'skills' && (
        <WhenLoaded loaded={curriculum}>
          {(value) => (
            <SkillPicker
              curriculum={value}
              grade={grade}
              chosen={content.skills}
              onChange={(skills) => onChange({ content: { kind: 'skills', skills } })}
            />
          )}
        </WhenLoaded>
      )}
      <AmountField draft={draft} onChange={onChange} />
      <Field label={words().name} value={draft.title} placeholder={autoTitle} maxLength={60} onText={(title) => onChange({ title })} />
    </Step>
  );
}

function AmountField({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const { unit, count } = draft.amount;
  return (
    <div class="amount">
      <label class="field-label" for="amount-count">
        {words().amount}
      </label>
      <input
        id="amount-count"
        class="field-input amount-count"
        type="number"
        min={1}
        max={most[unit]}
        value={Number.isNaN(count) ? '' : count}
        onInput={(event) => onChange({ amount: { unit, count: event.currentTarget.valueAsNumber } })}
      />
      {draft.content.kind === 'each' ? <span>{words().minutesEach}</span> : <UnitSwitch draft={draft} onChange={onChange} />}
    </div>
  );
}

function UnitSwitch({ draft: { amount }, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  return (
    <div class="sort">
      {(['items', 'minutes'] as const).map((one) => (
        <button
          key={one}
          type="button"
          class="sort-choice"
          aria-pressed={one === amount.unit}
          onClick={() => onChange({ amount: { unit: one, count: amount.count } })}
        >
          {words().units[one]}
        </button>
      ))}
    </div>
  );
}
