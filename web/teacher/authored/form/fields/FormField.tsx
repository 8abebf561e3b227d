import type { ComponentChildren } from 'preact';

interface Props {
  /** Of the control that it names. */
  readonly id: string;
  readonly label: string;
  readonly help?: ComponentChildren;
  readonly problems: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

/** A labelled control with its help, and what is wrong with it next to it. */
export function FormField({ id, label, help, problems, children }: Props) {
  return (
    <div class={`field ${problems === undefined ? '' : 'has-problem'}`}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
      {help !== undefined && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <Problems id={id} problems={problems} />
    </div>
  );
}

export function Problems({ id, problems }: Pick<Props, 'id' | 'problems'>) {
  if (problems === undefined) return null;
  return (
    <ul class="field-problems" id={`${id}-problem`}>
      {problems.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** What a control points at: its help and its problems. */
export function describedBy(id: string, hasHelp: boolean, problems: readonly string[] | undefined) {
  const ids = [...(problems === undefined ? [] : [`${id}-problem`]), ...(hasHelp ? [`${id}-help`] : [])];
  return {
    'aria-invalid': problems !== undefined,
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
  };
}
