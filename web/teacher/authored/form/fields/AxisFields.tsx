import { useId } from 'preact/hooks';
import { readAxis, writeAxis } from '../draft/axis';
import { words } from '../words';
import { Problems } from './FormField';
import { TextField } from './TextField';

interface Props {
  readonly form: string;
  readonly problems: readonly string[] | undefined;
  readonly onChange: (form: string) => void;
}

/** Where the number line, or both axes of the plane, begin and end, and their marks. */
export function AxisFields({ form, problems, onChange }: Props) {
  const id = useId();
  const axis = readAxis(form);
  const w = words();
  return (
    <fieldset class="field-group" aria-describedby={`${id}-help`}>
      <legend class="field-label">{w.axis}</legend>
      <div class="form-row form-row-narrow">
        <TextField label={w.axisFrom} value={axis.from} onText={(from) => onChange(writeAxis({ ...axis, from }))} />
        <TextField label={w.axisTo} value={axis.to} onText={(to) => onChange(writeAxis({ ...axis, to }))} />
        <TextField label={w.axisTick} value={axis.tick} onText={(tick) => onChange(writeAxis({ ...axis, tick }))} />
      </div>
      <p class="field-help" id={`${id}-help`}>
        {w.axisHelp}
      </p>
      <Problems id={id} problems={problems} />
    </fieldset>
  );
}
