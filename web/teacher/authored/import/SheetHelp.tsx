import type { ResponseKind } from '../../../shared/wire';
import { kindWords } from '../form/draft/kind-words';
import { formsOf } from '../form/draft/kinds';
import { words as formWords } from '../form/words';
import { COLUMNS, NUMBERED, REQUIRED } from './columns';
import { words } from './words';

/** What a sheet may hold: its columns, and how the answers of each kind are written. */
export function SheetHelp() {
  const w = words();
  return (
    <div class="sheet-help">
      <details open>
        <summary>{w.columns}</summary>
        <table class="help-table">
          <thead>
            <tr>
              <th scope="col">{w.name}</th>
              <th scope="col">{w.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {COLUMNS.map((column) => {
              const count = NUMBERED[column];
              return (
                <tr key={column}>
                  <th scope="row">
                    {count === undefined ? w.names[column] : w.to(w.names[column], count)}
                    {REQUIRED.has(column) && <small>{w.required}</small>}
                  </th>
                  <td>{w.meanings[column]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
      <details>
        <summary>{w.kinds}</summary>
        <table class="help-table">
          <thead>
            <tr>
              <th scope="col">{w.kind}</th>
              <th scope="col">{w.how}</th>
              <th scope="col">{w.forms}</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(kindWords()) as ResponseKind[]).map((kind) => (
              <tr key={kind}>
                <th scope="row">
                  <code>{kind}</code>
                  <small>{kindWords()[kind].name}</small>
                </th>
                <td>{kindWords()[kind].how}</td>
                <td>{kind === 'point' ? <code>0..10 by 1</code> : <Forms kind={kind} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function Forms({ kind }: { readonly kind: ResponseKind }) {
  return (
    <ul>
      {formsOf(kind).map((code) => (
        <li key={code}>
          <code>{code}</code> {formWords().forms[code]}
        </li>
      ))}
    </ul>
  );
}
