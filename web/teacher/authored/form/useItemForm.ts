import { useState } from 'preact/hooks';
import { type ApiProblem, isStatus } from '../../../shared/api';
import { api } from '../../../shared/staff/session';
import { uuidV7 } from '../../../shared/uuid';
import type { AuthoredForm, AuthoredItem, AuthoredList, AuthoredProblem, AuthoredRequest } from '../../../shared/wire-authoring';
import { NEW_ITEM } from '../../route';
import { emptyForm, isSame, isUntouched, toSend } from './draft/form-state';
import { dropDraft, findDraft, openDraft } from './draft/open-draft';
import { refusedFields } from './draft/problems';
import { afterChange } from './draft/touched';

interface Start {
  readonly person: string;
  /** Id of the item, or `NEW_ITEM`. */
  readonly item: string;
  /** As it is stored; null for a new item. */
  readonly stored: AuthoredItem | null;
  readonly onSaved: (item: AuthoredItem) => void;
}

export interface ItemForm {
  readonly form: AuthoredForm;
  /** Fields whose problems are told. */
  readonly asked: ReadonlySet<string> | 'all';
  /** What the server refused, until the next change. */
  readonly refused: readonly AuthoredProblem[] | null;
  /** A failure that no field can mend. */
  readonly problem: ApiProblem | null;
  /** What somebody else saved meanwhile. */
  readonly theirs: AuthoredItem | null;
  readonly isSending: boolean;
  readonly change: (part: Partial<AuthoredForm>) => void;
  /** @param known what the server already said is wrong with the form as it stands */
  readonly save: (known: readonly AuthoredProblem[]) => Promise<void>;
  readonly takeTheirs: () => void;
}

/** What is being written, from the first letter until it is saved. */
export function useItemForm({ person, item, stored, onSaved }: Start): ItemForm {
  const [key] = useState(() => uuidV7());
  const [draft] = useState(() => findDraft(person, item));
  const [base, setBase] = useState(draft?.base ?? stored);
  const [form, setForm] = useState(() => draft?.form ?? stored?.form ?? emptyForm(''));
  const [asked, setAsked] = useState<ReadonlySet<string> | 'all'>(new Set());
  const [refused, setRefused] = useState<readonly AuthoredProblem[] | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [theirs, setTheirs] = useState<AuthoredItem | null>(null);
  const [isSending, setSending] = useState(false);

  const keep = (next: AuthoredForm, from: AuthoredItem | null) => {
    setForm(next);
    const isHeld = from === null ? !isUntouched(next) : !isSame(next, from.form);
    openDraft.value = isHeld ? { person, item, base: from, form: next } : null;
  };
  const change = (part: Partial<AuthoredForm>) => {
    if (asked !== 'all') setAsked(afterChange(asked, form, part));
    setRefused(null);
    keep({ ...form, ...part }, base);
  };
  const refuse = (problems: readonly AuthoredProblem[]) => {
    setAsked('all');
    setRefused(problems);
  };
  const save = async (known: readonly AuthoredProblem[]) => {
    if (known.length > 0) return refuse(known);
    setSending(true);
    const request: AuthoredRequest = { form: toSend(form), version: base?.version ?? 0, key: item === NEW_ITEM ? key : null };
    const path = `/api/authored/${encodeURIComponent(item)}`;
    const result = item === NEW_ITEM ? await api.post<AuthoredItem>('/api/authored', request) : await api.put<AuthoredItem>(path, request);
    setSending(false);
    setTheirs(null);
    setProblem(null);
    if (result.ok) {
      dropDraft();
      return onSaved(result.value);
    }
    const fields = refusedFields(result.problem);
    const newer = isStatus(result.problem, 409) ? await findNewer(item, base) : null;
    if (fields.length > 0) refuse(fields);
    else if (newer !== null) {
      // What was typed stays; from now on it is a change of theirs.
      setTheirs(newer);
      setBase(newer);
      keep(form, newer);
    } else setProblem(result.problem);
  };
  const takeTheirs = () => {
    if (theirs === null) return;
    setTheirs(null);
    setRefused(null);
    keep(theirs.form, theirs);
  };
  return { form, asked, refused, problem, theirs, isSending, change, save, takeTheirs };
}

async function findNewer(item: string, base: AuthoredItem | null): Promise<AuthoredItem | null> {
  const list = await api.get<AuthoredList>('/api/authored');
  const found = list.ok ? list.value.items.find((one) => one.id === item) : undefined;
  return found !== undefined && found.version !== base?.version ? found : null;
}
