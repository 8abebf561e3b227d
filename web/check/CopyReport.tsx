import { useState } from 'preact/hooks';
import { Button } from '../shared/components/Button';
import { writeReport } from './report';
import type { Findings } from './summary';
import { words } from './words';

/** The result as text for the support desk: on the clipboard, or to be copied by hand where there is none. */
export function CopyReport({ findings, isDone }: { findings: Findings; isDone: boolean }) {
  const [copying, setCopying] = useState<'not-yet' | 'copied' | 'failed'>('not-yet');
  const { copy, copied, copyByHand, report } = words();
  const text = () => writeReport(findings, { at: new Date(), origin: location.origin, browser: navigator.userAgent });
  // Without a secure connection the browser offers no clipboard at all.
  const send = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setCopying('copied');
    } catch {
      setCopying('failed');
    }
  };
  return (
    <>
      <Button disabled={!isDone} onClick={() => void send()}>
        {copy}
      </Button>
      <p class="check-copied" role="status">
        {copying === 'copied' && `✓ ${copied}`}
        {copying === 'failed' && copyByHand}
      </p>
      {copying === 'failed' && <textarea class="check-report" aria-label={report} readOnly rows={8} value={text()} />}
    </>
  );
}
