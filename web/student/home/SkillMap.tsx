import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { HomeSkill, UnitOf } from '../../shared/wire';
import { StageMark } from '../app/marks';
import { words } from '../words';
import { pathBetween, type Spot } from './paths';

interface Props {
  readonly units: readonly UnitOf<HomeSkill>[];
  readonly onChoose: (skill: HomeSkill) => void;
}

/** The units of a grade; the paths between skills are what builds on what. */
export function SkillMap({ units, onChoose }: Props) {
  const map = useRef<HTMLDivElement>(null);
  const [paths, setPaths] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const place = map.current;
    if (place === null) return;
    const draw = () => setPaths(drawPaths(place, units));
    const observer = new ResizeObserver(draw);
    observer.observe(place);
    return () => observer.disconnect();
  }, [units]);
  return (
    <div class="map" ref={map}>
      <svg class="map-paths" aria-hidden="true">
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
      {units.map((unit) => (
        <div key={unit.id} class="map-unit">
          <h3 class="map-unit-name">
            <MarkupText text={unit.name} />
          </h3>
          <ul class="map-skills">
            {unit.skills.map((skill) => (
              <li key={skill.id}>
                <button type="button" class={`skill skill-${skill.stage}`} data-skill={skill.id} onClick={() => onChoose(skill)}>
                  <StageMark stage={skill.stage} />
                  <span class="skill-name">
                    <MarkupText text={skill.name} />
                  </span>
                  <span class="skill-stage">{words().stages[skill.stage]}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function drawPaths(map: HTMLElement, units: readonly UnitOf<HomeSkill>[]): string[] {
  const origin = map.getBoundingClientRect();
  const spots = new Map<string, Spot>();
  for (const element of map.querySelectorAll<HTMLElement>('[data-skill]')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    spots.set(element.dataset.skill ?? '', { x: x - origin.x, y: y - origin.y, width, height });
  }
  return units
    .flatMap((unit) => unit.skills)
    .flatMap((skill) => {
      const to = spots.get(skill.id);
      if (to === undefined) return [];
      return skill.prerequisites.flatMap((id) => {
        const from = spots.get(id);
        return from === undefined ? [] : [pathBetween(from, to)];
      });
    });
}
