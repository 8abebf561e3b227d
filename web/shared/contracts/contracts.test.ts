import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type * as wire from '../wire';
import type * as staff from '../wire-staff';
import { authoringShapes } from './authoring-shapes';
import { figure } from './figure-shapes';
import { item, RESPONSE_KINDS, skill, words } from './item-shapes';
import { byKind, flag, list, mapOf, nullable, number, object, oneOf, optional, type Shape, text } from './shape';

const folder = resolve(import.meta.dirname, '../../../tests/contracts');
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'));

const school = object<wire.School>({ code: text, name: text });
const classroom = object<wire.Classroom>({ id: text, name: text, grade: number });
const outcome: Shape<wire.Outcome> = oneOf('right', 'wrong', 'partly', 'form', 'unreadable', 'not-learned');
const stage: Shape<wire.Stage> = oneOf('mastered', 'practising', 'not-yet');
const drillKind: Shape<wire.DrillKind> = oneOf('practice', 'assignment');

const bareWhy = object<{ kind: 'assigned' | 'try-again' }>({ kind: oneOf('assigned', 'try-again') });
const skillWhy = object<{ kind: 'chosen' | 'new-skill' | 'keep-going' | 'easier' | 'mixed'; skill: wire.SkillName }>({
  kind: oneOf('chosen', 'new-skill', 'keep-going', 'easier', 'mixed'),
  skill,
});
const why = byKind<wire.Why>({
  assigned: bareWhy,
  'try-again': bareWhy,
  chosen: skillWhy,
  'new-skill': skillWhy,
  'keep-going': skillWhy,
  easier: skillWhy,
  mixed: skillWhy,
  'due-practice': object({ kind: oneOf('due-practice'), skill, lastDaysAgo: number }),
  'step-back': object({ kind: oneOf('step-back'), skill, from: skill }),
});
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
    object<wire.LiveStudent>({
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
  skills: list(object<wire.LiveSkill>({ skill, answered: number, right: number, notYet: number, practising: number, mastered: number })),
  misconceptions: list(
    object<wire.LiveMisconception>({
      id: text,
      name: words,
      explanation: words,
      skill: text,
      students: list(text),
      examples: list(
        object<wire.LiveMisconception['examples'][number]>({
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

const shapes: Readonly<Record<string, Shape<unknown>>> = {
  session: object<wire.Session>({
    person: text,
    role: oneOf('student', 'teacher', 'administrator'),
    name: text,
    school,
    classrooms: list(classroom),
    csrf: text,
  }),
  figures: list(figure),
  items: list(item),
  home: object<wire.Home>({
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
  live: object<wire.Live>({ ...liveTables, classroom, version: number, at: text }),
  'live-changed': object<wire.LiveChanged>({ classroom: text, version: number, changes: object<wire.LiveTables>(liveTables) }),
  'student-page': object<staff.StudentPage>({
    student: text,
    name: text,
    number,
    classroom,
    answered: number,
    right: number,
    ability: nullable(object<staff.Ability>({ mean: number, deviation: number })),
    skills: list(
      object<staff.StudentSkill>({
        skill,
        unit: text,
        stage,
        mastery: number,
        answered: number,
        lastPractisedAt: nullable(text),
        dueAt: nullable(text),
        recent: list(outcome),
      }),
    ),
    attempts: list(
      object<staff.StudentAttempt>({
        sequence: number,
        at: text,
        skill,
        level: number,
        prompt: words,
        figure: optional(figure),
        given: words,
        answer: words,
        outcome,
        misconception: nullable(object<{ id: string; name: wire.LocalizedText }>({ id: text, name: words })),
        elapsedMs: number,
        hints: number,
        isRepeat: flag,
      }),
    ),
    next: nullable(object<wire.Recommendation>({ skill, why, sentence: words })),
  }),
  'assignment-request': object<staff.AssignmentRequest>({
    classroom: text,
    students: optional(nullable(list(text))),
    title: text,
    skills: optional(nullable(list(text))),
    items: nullable(number),
    minutes: nullable(number),
    due: text,
  }),
  assignment: object<staff.Assignment>({
    assignment: text,
    classroom,
    title: text,
    skills: list(skill),
    items: nullable(number),
    minutes: nullable(number),
    due: text,
    createdAt: text,
    students: list(
      object<staff.AssignmentStudent>({
        student: text,
        name: text,
        number,
        answered: number,
        right: number,
        planned: number,
        isFinished: flag,
        lastAt: nullable(text),
      }),
    ),
  }),
  school: object<staff.SchoolPage>({
    school,
    classrooms: list(object<staff.SchoolClassroom>({ id: text, name: text, grade: number, students: number, teachers: list(text) })),
    teachers: list(object<staff.Teacher>({ person: text, name: text, login: text, classrooms: list(text) })),
  }),
  'students-added': object<staff.StudentsAdded>({
    added: list(object<staff.AddedStudent>({ student: text, name: text, number, login: text })),
    problems: list(object<staff.StudentsAdded['problems'][number]>({ line: number, message: words })),
  }),
  cards: object<staff.Cards>({
    school,
    classroom,
    cards: list(object<staff.Card>({ student: text, name: text, number, login: text, secret: text, link: text, qr: text })),
  }),
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
      'session.role: "king" is none of student, teacher, administrator',
      'session.csrf: is missing',
      'session.extra: is unknown here',
    ]);
  });
});
