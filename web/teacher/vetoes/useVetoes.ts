import { useEffect, useState } from 'preact/hooks';
import type { ApiProblem } from '../../shared/api';
import { announce } from '../../shared/components/announcer';
import { shortDate } from '../../shared/i18n/dates';
import { inLanguage, language } from '../../shared/i18n/language';
import { api, sessionState } from '../../shared/staff/session';
import type { LocalizedText, SkillName } from '../../shared/wire';
import type { Veto, Vetoes } from '../../shared/wire-planning';
import { plainText } from '../homework/title';
import { words } from './words';

/** What a class is not given, and the way to change it. */
export interface ClassVetoes {
  readonly all: readonly Veto[];
  /** That nothing is left to practise. */
  readonly warning: LocalizedText | null;
  readonly problem: ApiProblem | null;
  readonly find: (skill: string) => Veto | undefined;
  readonly veto: (skill: SkillName) => Promise<void>;
  readonly revoke: (skill: SkillName) => Promise<void>;
}

/** Null for who may not decide: an administrator looks on. */
export function useVetoes(classroom: string): ClassVetoes | null {
  const [{ vetoes: all, warning = null }, setVetoes] = useState<Vetoes>({ vetoes: [] });
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const state = sessionState.value;
  const isTeacher = state.kind === 'in' && state.session.role === 'teacher';
  const path = `/api/classrooms/${encodeURIComponent(classroom)}/vetoes`;
  const take = (result: Awaited<ReturnType<typeof api.get<Vetoes>>>) => {
    if (result.ok) setVetoes(result.value);
    setProblem(result.ok ? null : result.problem);
    return result.ok ? result.value.vetoes : null;
  };
  useEffect(() => {
    if (isTeacher) void api.get<Vetoes>(path).then(take);
  }, [path, isTeacher]);
  if (!isTeacher) return null;
  const find = (skill: string) => all.find((one) => one.skill.id === skill);
  return {
    all,
    warning,
    problem,
    find,
    veto: async (skill) => {
      const set = take(await api.put<Vetoes>(`${path}/${encodeURIComponent(skill.id)}`, null))?.find((one) => one.skill.id === skill.id);
      if (set !== undefined) announce(words().set(plainName(skill), lastDay(set)));
    },
    revoke: async (skill) => {
      if (take(await api.delete<Vetoes>(`${path}/${encodeURIComponent(skill.id)}`)) !== null) announce(words().revoked(plainName(skill)));
    },
  };
}

export function plainName(skill: SkillName): string {
  return plainText(inLanguage(skill.name));
}

/** The last day on which it holds: it ends at midnight after it. */
export function lastDay(veto: Veto): string {
  return shortDate(new Date(Date.parse(veto.until) - 1), language.value);
}
