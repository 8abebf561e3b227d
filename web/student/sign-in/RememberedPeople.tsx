import { Button } from '../../shared/components/Button';
import { words } from '../words';
import type { RememberedPerson } from './remembered';

interface Props {
  readonly people: readonly RememberedPerson[];
  readonly chosen: RememberedPerson | null;
  readonly onChoose: (who: RememberedPerson | null) => void;
  readonly onForget: (who: RememberedPerson) => void;
}

export function RememberedPeople({ people, chosen, onChoose, onForget }: Props) {
  const { signIn } = words();
  return (
    <fieldset class="people">
      <legend class="field-label">{signIn.who}</legend>
      {people.map((who) => (
        <button type="button" key={`${who.school}.${who.login}`} class="person" aria-pressed={who === chosen} onClick={() => onChoose(who)}>
          {who.name}
        </button>
      ))}
      <button type="button" class="person person-other" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {signIn.otherPerson}
      </button>
      {chosen !== null && (
        <Button look="quiet" onClick={() => onForget(chosen)}>
          {signIn.forget(chosen.name)}
        </Button>
      )}
    </fieldset>
  );
}
