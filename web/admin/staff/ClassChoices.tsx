import type { Classroom } from '../../shared/wire';
import { inOrder } from '../classrooms';
import { words } from './words';

interface Props {
  readonly classrooms: readonly Classroom[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** The classes a teacher teaches. */
export function ClassChoices({ classrooms, chosen, onChosen }: Props) {
  const toggle = (id: string) => onChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset class="form-part">
      <legend>{words().teaches}</legend>
      {classrooms.length === 0 && <p class="row-detail">{words().noClassrooms}</p>}
      <div class="class-choices">
        {inOrder(classrooms).map((classroom) => (
          <label key={classroom.id} class="check-line">
            <input type="checkbox" checked={chosen.includes(classroom.id)} onChange={() => toggle(classroom.id)} />
            {classroom.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
