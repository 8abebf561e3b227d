import { Notice } from '../../shared/components/Notice';
import { MarkupText } from '../../shared/markup/MarkupText';
import type { LocalizedText } from '../../shared/wire';

/** A teacher left nothing to practise for a while; nothing is shown while there is something. */
export function PausedNotice({ text }: { text: LocalizedText | null }) {
  if (text === null) return null;
  return (
    <Notice>
      <p>
        <MarkupText text={text} />
      </p>
    </Notice>
  );
}
