import { useId, useState } from 'preact/hooks';
import type { ApiProblem } from '../../../shared/api';
import { Button } from '../../../shared/components/Button';
import { Notice } from '../../../shared/components/Notice';
import { OpenFile } from '../../../shared/staff/OpenFile';
import { api } from '../../../shared/staff/session';
import { problemText } from '../../../shared/staff/words';
import { uuidV7 } from '../../../shared/uuid';
import type { AuthoredImport, AuthoredImportRequest } from '../../../shared/wire-authoring';
import { LineProblems } from './LineProblems';
import { byLine } from './line-problems';
import { SheetHelp } from './SheetHelp';
import { words } from './words';
import './import.css';

interface Props {
  readonly listHref: string;
  readonly onImported: (count: number) => void;
}

/** Paste or open a sheet, have it checked, and only then save it. */
export function ImportPage({ listHref, onImported }: Props) {
  const id = useId();
  const w = words();
  const [text, setText] = useState('');
  const [key, setKey] = useState(() => uuidV7());
  const [checked, setChecked] = useState<AuthoredImport | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const lines = byLine(checked?.problems ?? []);
  const isReady = checked !== null && lines.length === 0 && checked.items > 0;
  const change = (next: string) => {
    setText(next);
    setKey(uuidV7());
    setChecked(null);
  };
  const send = async (preview: boolean) => {
    setSending(true);
    const request: AuthoredImportRequest = { text, preview, key };
    const result = await api.post<AuthoredImport>('/api/authored/import', request);
    setSending(false);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    if (result.value.isSaved) onImported(result.value.items);
    else setChecked(result.value);
  };
  return (
    <div class="import">
      <a class="staff-link back" href={listHref}>
        ‹ {w.back}
      </a>
      <div class="page-head">
        <h1>{w.title}</h1>
        <a class="button button-secondary" href={w.exampleFile} download>
          {w.example}
        </a>
      </div>
      <p class="soft">{w.lead}</p>
      <div class="field">
        <label class="field-label" for={id}>
          {w.paste}
        </label>
        <textarea
          class="field-input import-text"
          id={id}
          rows={10}
          spellcheck={false}
          wrap="off"
          value={text}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </div>
      {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
      {lines.length > 0 && <LineProblems lines={lines} />}
      {checked?.items === 0 && lines.length === 0 && <Notice tone="problem">{w.nothing}</Notice>}
      {isReady && <Notice>{w.ready(checked.items)}</Notice>}
      <div class="import-actions">
        <OpenFile label={w.openFile} onText={change} />
        {isReady ? (
          <Button look="primary" disabled={isSending} onClick={() => void send(false)}>
            {isSending ? w.saving : w.save(checked.items)}
          </Button>
        ) : (
          <Button look="primary" disabled={isSending || text.trim() === ''} onClick={() => void send(true)}>
            {isSending ? w.checking : w.check}
          </Button>
        )}
      </div>
      <SheetHelp />
    </div>
  );
}
