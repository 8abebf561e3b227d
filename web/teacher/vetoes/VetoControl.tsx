import { Button } from '../../shared/components/Button';
import type { SkillName } from '../../shared/wire';
import { type ClassVetoes, lastDay, plainName } from './useVetoes';
import { words } from './words';
import './vetoes.css';

/** "Not this week" for a skill, or until when it holds and the way back. */
export function VetoControl({ vetoes, skill }: { vetoes: ClassVetoes; skill: SkillName }) {
  const veto = vetoes.find(skill.id);
  const name = plainName(skill);
  return veto === undefined ? (
    <Button look="quiet" aria-label={words().vetoOf(name)} onClick={() => void vetoes.veto(skill)}>
      {words().veto}
    </Button>
  ) : (
    <span class="veto-set">
      <span class="veto-until">{words().until(lastDay(veto))}</span>
      <Button look="quiet" aria-label={words().revokeOf(name)} onClick={() => void vetoes.revoke(skill)}>
        {words().revoke}
      </Button>
    </span>
  );
}
