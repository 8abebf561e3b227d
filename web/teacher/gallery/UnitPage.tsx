import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../shared/components/announcer';
import { Button } from '../../shared/components/Button';
import { MarkupText } from '../../shared/markup/MarkupText';
import { useLoaded, WhenLoaded } from '../../shared/staff/useLoaded';
import type { GalleryUnit } from '../../shared/wire-authoring';
import { hashOf, type Route } from '../route';
import type { Go } from '../TeacherApp';
import { words as pageWords } from '../words';
import { SkillExamples } from './SkillExamples';
import { words } from './words';

/** What is shown beside the items themselves. */
export interface Shown {
  readonly answers: boolean;
  readonly mistakes: boolean;
}

interface Props {
  readonly route: Route;
  readonly unit: string;
  readonly go: Go;
}

/** One unit: for every skill an example of every template and level. Without answers it prints as a worksheet. */
export function UnitPage({ route, unit, go }: Props) {
  const loaded = useLoaded<GalleryUnit>(`/api/gallery/${encodeURIComponent(unit)}?seed=${route.seed}`);
  const [shown, setShown] = useState<Shown>({ answers: true, mistakes: true });
  const kept = useRef<GalleryUnit | null>(null);
  const asked = useRef(route.seed);
  if (loaded.value !== null) kept.current = loaded.value;
  // The last examples stay until the next ones are here, so that the page does not jump.
  const value = loaded.value ?? (kept.current?.id === unit && loaded.problem === null ? kept.current : null);
  useEffect(() => {
    if (loaded.value === null || loaded.value.seed === asked.current) return;
    asked.current = loaded.value.seed;
    announce(words().changed);
  }, [loaded.value]);
  const withSeed = (seed: number) => go({ page: 'gallery', classroom: route.classroom, unit, seed });
  return (
    <>
      <a class="staff-link back" href={hashOf({ page: 'gallery', classroom: route.classroom, grade: value?.grade ?? null })}>
        ‹ {words().back}
      </a>
      <WhenLoaded loaded={{ ...loaded, value }}>
        {(found) => (
          <div class={shown.answers || shown.mistakes ? 'unit-page' : 'unit-page is-worksheet'}>
            <div class="page-head">
              <h1>
                <span class="unit-grade">{pageWords().gradeName(found.grade)}</span> <MarkupText text={found.name} />
              </h1>
              <div class="unit-actions">
                {route.seed !== 1 && (
                  <Button look="quiet" onClick={() => withSeed(1)}>
                    {words().first}
                  </Button>
                )}
                <Button onClick={() => withSeed(route.seed + 1)}>{words().others}</Button>
                <Button look="primary" onClick={() => print()}>
                  {words().print}
                </Button>
              </div>
            </div>
            <p class="worksheet-name">{words().studentName}</p>
            <ShownBoxes shown={shown} onChange={(part) => setShown((before) => ({ ...before, ...part }))} />
            {found.skills.map((skill) => (
              <SkillExamples key={skill.skill.id} skill={skill} grade={found.grade} shown={shown} />
            ))}
          </div>
        )}
      </WhenLoaded>
    </>
  );
}

function ShownBoxes({ shown, onChange }: { readonly shown: Shown; readonly onChange: (part: Partial<Shown>) => void }) {
  const names = { answers: words().showAnswers, mistakes: words().showMistakes };
  return (
    <fieldset class="shown-boxes">
      <legend class="visually-hidden">{words().show}</legend>
      {(['answers', 'mistakes'] as const).map((part) => (
        <label key={part} class="check-line">
          <input type="checkbox" checked={shown[part]} onChange={(event) => onChange({ [part]: event.currentTarget.checked })} />
          {names[part]}
        </label>
      ))}
    </fieldset>
  );
}
