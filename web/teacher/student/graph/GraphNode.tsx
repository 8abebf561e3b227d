import { inLanguage } from '../../../shared/i18n/language';
import type { StudentSkill } from '../../../shared/wire-staff';
import { plainText } from '../../homework/title';
import { words } from '../words';
import type { Placed } from './layout';
import { type Picture, type Scale, xOf, yOf } from './picture';

interface Props {
  readonly placed: Placed;
  readonly picture: Picture;
  readonly known: StudentSkill | undefined;
  /** From 1: the place among what comes next; 0 for none. */
  readonly turn: number;
  readonly isOtherGrade: boolean;
  readonly isVetoed: boolean;
  readonly onChoose: () => void;
  readonly nodeRef: (node: HTMLButtonElement | null) => void;
}

/** One skill: its stage as a shape, a colour and a word. */
export function GraphNode({ placed, picture, known, turn, isOtherGrade, isVetoed, onChoose, nodeRef }: Props) {
  const stage = known?.stage ?? 'not-yet';
  const isChosen = picture.chosen === placed.skill.id;
  const name = plainText(inLanguage(placed.skill.name));
  const grade = isOtherGrade ? words().grade(placed.grade) : '';
  const facts = [words().stages[stage], turn > 0 ? words().turn(turn) : '', isVetoed ? words().vetoed : ''].filter((fact) => fact !== '');
  return (
    <li>
      <button
        type="button"
        ref={nodeRef}
        class={`node node-${known === undefined ? 'untried' : stage} ${picture.scale.hasNames ? '' : 'node-mark'}`}
        style={placeOf(placed, picture.scale)}
        title={picture.scale.hasNames ? undefined : name}
        tabIndex={isChosen ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={words().nodeLabel(grade === '' ? name : `${grade} ${name}`, facts.join(words().comma))}
        onClick={onChoose}
        onFocus={onChoose}
      >
        <span class={`stage-shape shape-${stage}`} aria-hidden="true" />
        {picture.scale.hasNames && (
          <span class="node-name">
            {grade !== '' && (
              <>
                <span class="node-grade">{grade}</span>{' '}
              </>
            )}
            {name}
          </span>
        )}
        {turn > 0 && <span class="node-turn" data-turn={turn} aria-hidden="true" />}
        {isVetoed && <span class="node-turn node-vetoed" data-turn="×" aria-hidden="true" />}
      </button>
    </li>
  );
}

function placeOf(placed: Placed, scale: Scale) {
  return {
    insetInlineStart: `${xOf(placed, scale)}px`,
    insetBlockStart: `${yOf(placed, scale)}px`,
    inlineSize: `${scale.width}px`,
    blockSize: `${scale.height}px`,
  };
}
