import { useEffect, useState } from 'preact/hooks';
import { api } from '../../../shared/staff/session';
import type { AuthoredForm, AuthoredPreview } from '../../../shared/wire-authoring';
import { toSend } from './draft/form-state';

const PAUSE_MS = 400;

export interface Preview {
  /** What the server said last of the form; null before the first time. */
  readonly now: AuthoredPreview | null;
  /** The last form that made an item. */
  readonly shown: AuthoredPreview | null;
  readonly isUnreachable: boolean;
  /** Whether `now` is about the form as it stands. */
  readonly isCurrent: boolean;
}

/** What was said, and of which form. */
type Said = Omit<Preview, 'isCurrent'> & { readonly of: string };

/** Asks the server, a moment after the last key, how the item will look and what is wrong with it. */
export function usePreview(form: AuthoredForm): Preview {
  const [preview, setPreview] = useState<Said>({ now: null, shown: null, isUnreachable: false, of: '' });
  const sent = JSON.stringify(toSend(form));
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const result = await api.post<AuthoredPreview>('/api/authored/preview', { form: JSON.parse(sent) as AuthoredForm });
      if (!isCurrent) return;
      setPreview((before) =>
        result.ok
          ? { now: result.value, shown: result.value.item === null ? before.shown : result.value, isUnreachable: false, of: sent }
          : { ...before, isUnreachable: result.problem.kind === 'unreachable' },
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [sent]);
  return { ...preview, isCurrent: preview.of === sent };
}
