import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as wire from '../wire';
import type * as live from '../wire-live';
import { authoringShapes } from './authoring-shapes';
import { classroom, outcome, school, stage, why } from './base-shapes';
import { figure } from './figure-shapes';
import { item, RESPONSE_KINDS, skill, words } from './item-shapes';
import { modelShapes } from './model-shapes';
import { planningShapes } from './planning-shapes';
import { flag, list, mapOf, nothing, nullable, number, object, oneOf, optional, type Shape, text } from './shape';
import { staffShapes } from './staff-shapes';

const folder = resolve(import.meta.dirname, '../../../tests/contracts');
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'));

const drillKind: Shape<wire.DrillKind> = oneOf('practice', 'assignment');
const next = { item, why, sentence: words };
const progress = object<wire.DrillProgress>({ answered: number, right: number, planned: number, recent: list(outcome), isFinished: flag });
const stageChange = object<wire.StageChange>({ skill, before: stage, after: stage });
const reply = object<wire.AttemptReply>({
  attempt: text,
  score: number,
  outcome,
  feedback: words,
  misconception: optional(text),
  box: optional(text),
  wrongBoxes: optional(list(text)),
  given: words,
  solution: nullable(object<wire.Solution>({ answer: words, response: optional(mapOf(text)), steps: list(words) })),
  next: nullable(object<wire.NextItem>(next)),
  progress,
});
const liveTables = {
  students: list(
    object<live.LiveStudent>({
      student: text,
      name: text,
      number,
      skill: nullable(skill),
      level: nullable(number),
      drill: nullable(drillKind),
      recent: list(outcome),
      answered: number,
      right: number,
      lastAt: nullable(text),
      stuckSince: nullable(text),
    }),
  ),
  skills: list(object<live.LiveSkill>({ skill, answered: number, right: number, notYet: number, practising: number, mastered: number })),
  misconceptions: list(
    object<live.LiveMisconception>({
      id: text,
      name: words,
      explanation: words,
      skill: text,
      students: list(text),
      examples: list(
        object<live.LiveMisconception['examples'][number]>({
          student: text,
          prompt: words,
          figure: optional(figure),
          given: words,
          answer: words,
        }),
      ),
    }),
  ),
};

const home = object<wire.Home>({
  assignments: list(
    object<wire.HomeAssignment>({
      assignment: text,
      title: text,
      skills: list(skill),
      due: text,
      answered: number,
      right: number,
      planned: number,
      isFinished: flag,
    }),
  ),
  current: nullable(
    object<wire.CurrentDrill>({ drill: text, kind: drillKind, skill: nullable(skill), assignment: optional(nullable(text)), progress }),
  ),
  recommended: nullable(object<wire.Recommendation>({ skill, why, sentence: words })),
  better: list(stageChange),
  lastPractisedAt: nullable(text),
  units: list(
    object<wire.UnitOf<wire.HomeSkill>>({
      id: text,
      grade: number,
      name: words,
      skills: list(object<wire.HomeSkill>({ id: text, name: words, prerequisites: list(text), stage, mastery: number })),
    }),
  ),
  paused: optional(words),
});

const shapes: Readonly<Record<string, Shape<unknown>>> = {
  session: object<wire.Session>({
    person: text,
    role: oneOf('student', 'teacher', 'administrator', 'supporter'),
    name: text,
    school,
    classrooms: list(classroom),
    csrf: text,
  }),
  problem: object<wire.Problem>({
    type: optional(text),
    title: optional(text),
    detail: optional(text),
    status: optional(number),
    said: optional(words),
    needs: optional(oneOf('code')),
  }),
  figures: list(figure),
  items: list(item),
  home,
  'home-paused': home,
  'drill-paused': object<wire.DrillPaused>({
    drill: text,
    kind: drillKind,
    assignment: nullable(text),
    item: nothing,
    why: nothing,
    sentence: nothing,
    progress,
    spare: list(object<wire.NextItem>(next)),
    paused: words,
  }),
  'drill-started': object<wire.DrillStarted>({
    ...next,
    drill: text,
    kind: drillKind,
    assignment: nullable(text),
    progress,
    spare: list(object<wire.NextItem>(next)),
  }),
  'attempt-request': object<wire.AttemptRequest>({
    attempt: text,
    drill: text,
    item: text,
    response: mapOf(text),
    elapsedMs: number,
    hints: number,
    answeredAt: text,
  }),
  'attempt-reply-wrong': reply,
  'attempt-reply-partly': reply,
  'attempt-reply-unreadable': reply,
  closing: object<wire.Closing>({
    drill: text,
    progress,
    praise: words,
    better: list(stageChange),
    comesBack: list(object<wire.Closing['comesBack'][number]>({ skill, inDays: number })),
    paused: optional(words),
  }),
  curriculum: object<wire.Curriculum>({
    units: list(
      object<wire.UnitOf<wire.CurriculumSkill>>({
        id: text,
        grade: number,
        name: words,
        skills: list(object<wire.CurriculumSkill>({ id: text, name: words, prerequisites: list(text) })),
      }),
    ),
  }),
  live: object<live.Live>({ ...liveTables, classroom, version: number, at: text }),
  'live-changed': object<live.LiveChanged>({ classroom: text, version: number, changes: object<live.LiveTables>(liveTables) }),
  ...staffShapes,
  ...planningShapes,
  ...modelShapes,
  ...authoringShapes,
};

describe('tests/contracts', () => {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));

  it.each(names)('%s has exactly the shape of its type', (name) => {
    const shape = shapes[name];
    expect(shape, `no type checks ${name}.json`).toBeDefined();
    expect(shape?.(read(name), name)).toEqual([]);
  });

  it('items has one of every kind', () => {
    expect((read('items') as wire.Item[]).map((example) => example.kind)).toEqual(RESPONSE_KINDS);
  });

  it('a field that is missing, unknown or of another type is named', () => {
    const broken = { ...(read('session') as object), role: 'king', csrf: undefined, extra: 1 };
    expect(shapes.session?.(JSON.parse(JSON.stringify(broken)), 'session')).toEqual([
      'session.role: "king" is none of student, teacher, administrator, supporter',
      'session.csrf: is missing',
      'session.extra: is unknown here',
    ]);
  });
});
