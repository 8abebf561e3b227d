import { useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { FigureView } from '../../shared/figures/FigureView';
import { inLanguage } from '../../shared/i18n/language';
import { MarkupText } from '../../shared/markup/MarkupText';
import { countSlots, parseMarkup } from '../../shared/markup/parse';
import type { SkillName } from '../../shared/wire';
import type { Live, LiveMisconception } from '../../shared/wire-live';
import { plainText } from '../homework/title';
import { words } from './words';
import './misconceptions.css';

interface Props {
  readonly live: Live;
  readonly openStudent: (student: string) => void;
  readonly onHomework: (misconception: LiveMisconception) => void;
}

const examplesShown = 2;
/** As many as a teacher can act on in a lesson; the rest is a tap away. */
const ideasShown = 8;

/** Wrong ideas, the most shared first, each with answers that were really given. */
export function Misconceptions({ live, openStudent, onHomework }: Props) {
  const [isWhole, setWhole] = useState(false);
  const byShare = [...live.misconceptions].sort((a, b) => b.students.length - a.students.length);
  return (
    <section class="misconceptions" aria-labelledby="misconceptions-title">
      <h2 id="misconceptions-title" class="section-title">
        {words().misconceptions}
      </h2>
      {byShare.length === 0 && <p class="soft">{words().noMisconceptions}</p>}
      <ul class="misconception-list">
        {(isWhole ? byShare : byShare.slice(0, ideasShown)).map((misconception) => (
          <li key={`${misconception.id} ${misconception.skill}`} class="misconception">
            <Misconception
              misconception={misconception}
              live={live}
              openStudent={openStudent}
              onHomework={() => onHomework(misconception)}
            />
          </li>
        ))}
      </ul>
      {!isWhole && byShare.length > ideasShown && (
        <Button onClick={() => setWhole(true)}>{words().moreIdeas(byShare.length - ideasShown)}</Button>
      )}
    </section>
  );
}

function Misconception({
  misconception,
  live,
  openStudent,
  onHomework,
}: Omit<Props, 'onHomework'> & { misconception: LiveMisconception; onHomework: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const skill = live.skills.find((each) => each.skill.id === misconception.skill)?.skill;
  const name = labelOf(misconception, skill);
  const examples = isOpen ? misconception.examples : misconception.examples.slice(0, examplesShown);
  return (
    <>
      <div class="misconception-head">
        <h3 class="misconception-name">
          <MarkupText text={misconception.name} />
        </h3>
        <span class="misconception-count">{words().people(misconception.students.length)}</span>
      </div>
      {skill !== undefined && (
        <p class="misconception-skill">
          <MarkupText text={skill.name} />
        </p>
      )}
      <ul class="examples">
        {examples.map((example) => (
          <li key={`${example.student} ${example.prompt.en}`} class="example">
            <span>
              <GivenInPlace example={example} />
            </span>
            {example.figure !== undefined && <FigureView figure={example.figure} look="small" />}
            <span class="example-answer">
              <span class="example-label">{words().rightAnswer}</span> <MarkupText text={example.answer} />
            </span>
          </li>
        ))}
      </ul>
      {isOpen && <Who misconception={misconception} live={live} openStudent={openStudent} />}
      <div class="misconception-actions">
        <Button aria-expanded={isOpen} aria-label={isOpen ? words().hide : words().seeWho(name)} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words().hide : words().see}
        </Button>
        <Button aria-label={words().homeworkFor(name)} onClick={onHomework}>
          {words().homework}
        </Button>
      </div>
    </>
  );
}

/** The same wrong idea may be met in two skills: only both names together tell the two apart. */
function labelOf(misconception: LiveMisconception, skill: SkillName | undefined): string {
  const name = inLanguage(misconception.name);
  return skill === undefined ? name : words().inSkill(name, plainText(inLanguage(skill.name)));
}

/** The answer where the □ of the prompt was, as on the child's own sheet; beside it when there is no single place for it. */
function GivenInPlace({ example }: { example: LiveMisconception['examples'][number] }) {
  const given = (
    <span class="example-given">
      <span class="visually-hidden">{words().given} </span>
      <MarkupText text={example.given} />
    </span>
  );
  if (countSlots(parseMarkup(inLanguage(example.prompt))) === 1) return <MarkupText text={example.prompt} drawSlot={() => given} />;
  return (
    <>
      <MarkupText text={example.prompt} /> {given}
    </>
  );
}

function Who({ misconception, live, openStudent }: Omit<Props, 'onHomework'> & { misconception: LiveMisconception }) {
  const students = live.students.filter((student) => misconception.students.includes(student.student));
  return (
    <>
      <p class="misconception-explanation">
        <MarkupText text={misconception.explanation} />
      </p>
      <ul class="who">
        {students.map((student) => (
          <li key={student.student}>
            <button type="button" class="who-student" onClick={() => openStudent(student.student)}>
              <span class="tile-number">{student.number}</span> {student.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
