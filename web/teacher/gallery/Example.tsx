import { ItemSheet } from '../../shared/item/ItemSheet';
import { MarkupText, ReaderContext } from '../../shared/markup/MarkupText';
import type { GalleryItem, GalleryMisconception } from '../../shared/wire-authoring';
import { levelName } from '../words';
import type { Shown } from './UnitPage';
import { words } from './words';

interface Props {
  readonly example: GalleryItem;
  /** Of the template within its skill, from 1. */
  readonly number: number;
  readonly grade: number;
  readonly shown: Shown;
}

/** One item as the child sees it, and all that the child is not told at once. */
export function Example({ example, number, grade, shown }: Props) {
  const { item, misconceptions } = example;
  return (
    <article class="specimen">
      <h3 class="specimen-title">{words().item(number, levelName(item.level))}</h3>
      <div class="specimen-paper">
        <ItemSheet item={item} grade={grade} />
      </div>
      {/* Words to a child are shown as the child reads them. */}
      <ReaderContext.Provider value={{ grade, furigana: 'by-grade' }}>
        {shown.answers && <Told example={example} />}
        {shown.mistakes && misconceptions.length > 0 && (
          <div class="mistakes">
            <h4>{words().mistakes}</h4>
            {misconceptions.map((one, index) => (
              <Mistake key={`${one.id} ${index}`} mistake={one} />
            ))}
          </div>
        )}
      </ReaderContext.Provider>
    </article>
  );
}

function Told({ example: { answer, hint, solution } }: { readonly example: GalleryItem }) {
  return (
    <dl class="specimen-told">
      <div class="specimen-answer">
        <dt>{words().answer}</dt>
        <dd>
          <MarkupText text={answer} />
        </dd>
      </div>
      <div>
        <dt>{words().hint}</dt>
        <dd>
          <MarkupText text={hint} />
        </dd>
      </div>
      <div>
        <dt>{words().solution}</dt>
        <dd>
          <ol class="specimen-steps">
            {solution.map((step) => (
              <li key={step.ja}>
                <span>
                  <MarkupText text={step} />
                </span>
              </li>
            ))}
          </ol>
        </dd>
      </div>
    </dl>
  );
}

function Mistake({ mistake }: { readonly mistake: GalleryMisconception }) {
  return (
    <div class="mistake">
      <p class="mistake-name">
        <span class="mistake-wrong">
          <MarkupText text={mistake.wrong} />
        </span>
        <MarkupText text={mistake.name} />
      </p>
      <dl>
        <div>
          <dt>{words().told}</dt>
          <dd>
            <MarkupText text={mistake.feedback} />
          </dd>
        </div>
        <div>
          <dt>{words().explanation}</dt>
          <dd>
            <MarkupText text={mistake.explanation} />
          </dd>
        </div>
        {mistake.practise.length > 0 && (
          <div>
            <dt>{words().practise}</dt>
            <dd>
              {mistake.practise.map((skill, index) => (
                <span key={skill.id}>
                  {index > 0 && ' ・ '}
                  <MarkupText text={skill.name} />
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
