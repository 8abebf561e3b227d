import { useId } from 'preact/hooks';
import { Button } from '../../../../shared/components/Button';
import type { AuthoredForm, AuthoredWrong } from '../../../../shared/wire-authoring';
import { MAX_WRONG } from '../draft/form-state';
import { words } from '../words';
import { Problems } from './FormField';
import { MarkupField } from './MarkupField';
import { RowKey } from './OptionRows';
import { TextField } from './TextField';

interface Props {
  readonly form: AuthoredForm;
  readonly problems: readonly string[] | undefined;
  readonly onChange: (part: Partial<AuthoredForm>) => void;
}

/** Wrong answers that deserve words of their own. */
export function WrongRows({ form, problems, onChange }: Props) {
  const id = useId();
  const w = words();
  const change = (at: number, part: Partial<AuthoredWrong>) =>
    onChange({ wrong: form.wrong.map((wrong, index) => (index === at ? { ...wrong, ...part } : wrong)) });
  return (
    <fieldset class="form-part" {...(problems === undefined ? {} : { 'aria-describedby': `${id}-problem` })}>
      <legend>{w.wrongPart}</legend>
      <p class="field-help">{w.wrongHelp}</p>
      {form.wrong.map((wrong, index) => (
        <div key={index} class="wrong-row">
          <div class="wrong-response">
            <TextField label={w.wrongResponse(index + 1)} value={wrong.response} onText={(response) => change(index, { response })} />
            <RowKey
              name={w.removeWrong(index + 1)}
              isOff={false}
              onPress={() => onChange({ wrong: form.wrong.filter((_, other) => other !== index) })}
            >
              ×
            </RowKey>
          </div>
          <MarkupField
            label={w.wrongFeedback(index + 1)}
            value={wrong.feedback}
            rows={2}
            problems={undefined}
            onText={(feedback) => change(index, { feedback })}
          />
        </div>
      ))}
      <Problems id={id} problems={problems} />
      {form.wrong.length < MAX_WRONG && (
        <div>
          <Button onClick={() => onChange({ wrong: [...form.wrong, { response: '', feedback: '' }] })}>{w.addWrong}</Button>
        </div>
      )}
    </fieldset>
  );
}
