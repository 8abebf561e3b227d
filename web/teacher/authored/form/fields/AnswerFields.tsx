import { useId } from 'preact/hooks';
import type { AuthoredForm } from '../../../../shared/wire-authoring';
import { withKind } from '../draft/form-state';
import { kindHow, kindName } from '../draft/kind-words';
import { formsOf, isOptionKind } from '../draft/kinds';
import type { FieldProblems } from '../draft/problems';
import { words } from '../words';
import { AxisFields } from './AxisFields';
import { Problems } from './FormField';
import { OptionRows } from './OptionRows';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

interface Props {
  readonly kinds: readonly string[];
  readonly form: AuthoredForm;
  readonly problems: FieldProblems;
  readonly onChange: (part: Partial<AuthoredForm>) => void;
}

/** The kind of answer, what is right, and in which form it is asked for. */
export function AnswerFields({ kinds, form, problems, onChange }: Props) {
  const keyId = useId();
  const isMarked = form.kind === 'choice' || form.kind === 'choices';
  return (
    <>
      <SelectField
        label={words().kind}
        help={kindHow(form.kind)}
        value={form.kind}
        options={kinds.map((kind) => ({ value: kind, text: kindName(kind) }))}
        problems={problems.kind}
        onChange={(kind) => onChange(withKind(form, kind))}
      />
      {isOptionKind(form.kind) && <OptionRows form={form} kind={form.kind} problems={problems.options} onChange={onChange} />}
      {isMarked && <Problems id={keyId} problems={problems.key} />}
      {!isMarked && form.kind !== 'matching' && (
        <TextField
          label={form.kind === 'ordering' ? words().order : words().key}
          value={form.key}
          problems={problems.key}
          onText={(key) => onChange({ key })}
        />
      )}
      {form.kind === 'point' ? (
        <AxisFields form={form.form} problems={problems.form} onChange={(next) => onChange({ form: next })} />
      ) : (
        <FormChoice form={form} problems={problems} onChange={onChange} />
      )}
    </>
  );
}

function FormChoice({ form, problems, onChange }: Omit<Props, 'kinds'>) {
  const codes: readonly string[] = formsOf(form.kind);
  // A form that came by a sheet stays to be seen.
  const offered = form.form === '' || codes.includes(form.form) ? codes : [...codes, form.form];
  if (offered.length === 0 && problems.form === undefined) return null;
  const names: Readonly<Record<string, string>> = words().forms;
  return (
    <SelectField
      label={words().form}
      value={form.form}
      options={[{ value: '', text: words().anyForm }, ...offered.map((code) => ({ value: code, text: names[code] ?? code }))]}
      problems={problems.form}
      onChange={(next) => onChange({ form: next })}
    />
  );
}
