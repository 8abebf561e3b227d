import type { ComponentChildren } from 'preact';

/** One of the three steps: its number, its question, its answers. */
export function Step({ number, title, children }: { number: number; title: string; children: ComponentChildren }) {
  return (
    <fieldset class="step">
      <legend class="step-title">
        <span class="step-number" aria-hidden="true">
          {number}
        </span>
        {title}
      </legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

export function Choice({ group, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
