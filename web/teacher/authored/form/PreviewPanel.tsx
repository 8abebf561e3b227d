import { inLanguage } from '../../../shared/i18n/language';
import { ItemSheet } from '../../../shared/item/ItemSheet';
import { MarkupText, ReaderContext } from '../../../shared/markup/MarkupText';
import type { AuthoredPreview } from '../../../shared/wire-authoring';
import type { Preview } from './usePreview';
import { words } from './words';
import './preview.css';

interface Props {
  readonly preview: Preview;
  readonly grade: number;
  /** Problems that stand beside their fields already. */
  readonly told: ReadonlySet<string>;
}

/** The item as the child will see it, kept while it is being changed; below it what is still needed. */
export function PreviewPanel({ preview: { now, shown, isUnreachable }, grade, told }: Props) {
  const missing = (now?.problems ?? []).filter(({ field }) => !told.has(field));
  const isOld = now !== null && now.item === null && shown !== null;
  return (
    <aside class="preview-panel" aria-labelledby="preview-title">
      <h2 class="preview-title" id="preview-title">
        {words().preview}
      </h2>
      {isUnreachable && <p class="preview-note">{words().previewOffline}</p>}
      {isOld && <p class="preview-note">{words().previewOld}</p>}
      {shown?.item == null ? (
        <p class="preview-empty">{words().previewEmpty}</p>
      ) : (
        <div class={isOld ? 'is-old' : ''}>
          <div class="preview-screen">
            <ItemSheet item={shown.item} grade={grade} />
          </div>
          <Told preview={shown} grade={grade} />
        </div>
      )}
      {missing.length > 0 && (
        <div class="preview-missing">
          <h3>{words().previewMissing}</h3>
          <ul>
            {missing.map(({ field, message }) => (
              <li key={field + message.en}>{inLanguage(message)}</li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  );
}

function Told({ preview: { answer, hint, solution }, grade }: { readonly preview: AuthoredPreview; readonly grade: number }) {
  return (
    <ReaderContext.Provider value={{ grade, furigana: 'by-grade' }}>
      <dl class="preview-told">
        {answer !== null && (
          <div>
            <dt>{words().answer}</dt>
            <dd class="preview-answer">
              <MarkupText text={answer} />
            </dd>
          </div>
        )}
        {hint !== null && (
          <div>
            <dt>{words().hintName}</dt>
            <dd>
              <MarkupText text={hint} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words().solutionName}</dt>
          <dd>
            <ol>
              {solution.map((step, index) => (
                <li key={index}>
                  <MarkupText text={step} />
                </li>
              ))}
            </ol>
          </dd>
        </div>
      </dl>
    </ReaderContext.Provider>
  );
}
