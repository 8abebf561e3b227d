import { useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { staffWords } from './words';

/** Puts a text on the clipboard and says whether it is there. */
export function CopyButton({ text }: { text: string }) {
  const words = staffWords();
  const [copying, setCopying] = useState<'not-yet' | 'copied' | 'failed'>('not-yet');
  // Without a secure connection the browser offers no clipboard at all.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopying('copied');
    } catch {
      setCopying('failed');
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{words.copy}</Button>
      <span class="copy-state" role="status">
        {copying === 'copied' && `✓ ${words.copied}`}
        {copying === 'failed' && words.copyFailed}
      </span>
    </>
  );
}
