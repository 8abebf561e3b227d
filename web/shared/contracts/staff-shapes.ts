import type * as wire from '../wire';
import type * as staff from '../wire-staff';
import { classroom, outcome, school, stage } from './base-shapes';
import { figure } from './figure-shapes';
import { skill, words } from './item-shapes';
import { recommendation, studentSet } from './planning-shapes';
import { flag, list, nullable, number, object, oneOf, optional, type Shape, text } from './shape';

const assignmentRequest = object<staff.AssignmentRequest>({
  classroom: text,
  students: optional(nullable(list(text))),
  title: text,
  skills: optional(nullable(list(text))),
  items: nullable(number),
  minutes: nullable(number),
  due: text,
  sets: optional(nullable(list(studentSet))),
});

const assignment = object<staff.Assignment>({
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
      skills: optional(list(object<{ skill: wire.SkillName; items: number }>({ skill, items: number }))),
    }),
  ),
});

const listedStudent = object<staff.ListedStudent>({ student: text, name: text, number });
const lineProblems = list(object<staff.StudentsAdded['problems'][number]>({ line: number, message: words }));

export const staffShapes: Readonly<Record<string, Shape<unknown>>> = {
  'student-page': object<staff.StudentPage>({
    student: text,
    name: text,
    number,
    classroom,
    answered: number,
    right: number,
    ability: nullable(object<staff.Ability>({ mean: number, halfWidth: number })),
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
    next: nullable(recommendation),
    planned: list(recommendation),
  }),
  'assignment-request': assignmentRequest,
  'assignment-each-request': assignmentRequest,
  assignment,
  'assignment-each': assignment,
  school: object<staff.SchoolPage>({
    school,
    classrooms: list(object<staff.SchoolClassroom>({ id: text, name: text, grade: number, students: number, teachers: list(text) })),
    teachers: list(object<staff.Teacher>({ person: text, name: text, login: text, classrooms: list(text), hasSecondFactor: flag })),
    supporters: list(object<staff.Supporter>({ person: text, name: text, login: text, hasSecondFactor: flag })),
    left: list(object<staff.LeftStaff>({ person: text, name: text, login: text, role: oneOf('teacher', 'supporter') })),
  }),
  account: object<staff.Account>({
    name: text,
    login: text,
    secondFactor: nullable(object<staff.SecondFactor>({ since: text, recoveryLeft: number })),
  }),
  'second-factor-offer': object<staff.SecondFactorOffer>({ salt: text, key: text, link: text, qr: text }),
  recovery: object<staff.Recovery>({ codes: list(text) }),
  'name-list': object<staff.NameList>({
    classroom,
    students: list(listedStudent),
    left: list(listedStudent),
  }),
  'students-added': object<staff.StudentsAdded>({
    added: list(object<staff.AddedStudent>({ student: text, name: text, number, login: text })),
    problems: lineProblems,
  }),
  'school-year': object<staff.SchoolYear>({
    classrooms: list(object<staff.SchoolYear['classrooms'][number]>({ name: text, grade: number, students: number })),
    moving: number,
    leaving: list(object<staff.LeavingStudent>({ name: text, number, classroom: text })),
    problems: lineProblems,
  }),
  cards: object<staff.Cards>({
    school,
    classroom,
    cards: list(object<staff.Card>({ student: text, name: text, number, login: text, secret: text, link: text, qr: text })),
  }),
};
