import { useState } from 'preact/hooks';
import type { AuthoredItem } from '../../../shared/wire-authoring';
import { hashOf, IMPORT, NEW_ITEM, type Route } from '../../route';
import { words as pageWords } from '../../words';
import { words } from '../words';
import { type Filter, filtered, gradesOf } from './filter';
import { ItemRow } from './ItemRow';
import './list.css';

interface Props {
  readonly items: readonly AuthoredItem[];
  readonly route: Route;
  readonly onWithdraw: (item: AuthoredItem) => void;
  readonly onRestore: (item: AuthoredItem) => void;
}

/** The school's own items, newest change first. */
export function ItemList({ items, route, onWithdraw, onRestore }: Props) {
  const [filter, setFilter] = useState<Filter>({ grade: null, text: '' });
  const here = { page: 'items', classroom: route.classroom } as const;
  if (items.length === 0) return <NoItems writeHref={hashOf({ ...here, item: NEW_ITEM })} importHref={hashOf({ ...here, item: IMPORT })} />;
  const shown = filtered(items, filter);
  return (
    <>
      <FilterBar items={items} filter={filter} count={words().shown(shown.length, items.length)} onChange={setFilter} />
      {shown.length === 0 && <p class="empty">{words().nothingFound}</p>}
      <ul class="own-items">
        {shown.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            href={hashOf({ ...here, item: item.id })}
            onWithdraw={() => onWithdraw(item)}
            onRestore={() => onRestore(item)}
          />
        ))}
      </ul>
    </>
  );
}

interface FilterProps {
  readonly items: readonly AuthoredItem[];
  readonly filter: Filter;
  readonly count: string;
  readonly onChange: (filter: Filter) => void;
}

function FilterBar({ items, filter, count, onChange }: FilterProps) {
  return (
    <search class="own-filter">
      <label class="field">
        <span class="field-label">{pageWords().grade}</span>
        <select
          class="field-input"
          value={filter.grade ?? ''}
          onChange={(event) => onChange({ ...filter, grade: Number(event.currentTarget.value) || null })}
        >
          <option value="">{words().allGrades}</option>
          {gradesOf(items).map((grade) => (
            <option key={grade} value={grade}>
              {pageWords().gradeName(grade)}
            </option>
          ))}
        </select>
      </label>
      <label class="field own-search">
        <span class="field-label">{words().search}</span>
        <input
          class="field-input"
          type="search"
          placeholder={words().searchHelp}
          value={filter.text}
          onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
      </label>
      <p class="own-count" role="status">
        {count}
      </p>
    </search>
  );
}

function NoItems({ writeHref, importHref }: { readonly writeHref: string; readonly importHref: string }) {
  return (
    <section class="empty">
      <h2>{words().none}</h2>
      <p>{words().noneHelp}</p>
      <div class="empty-actions">
        <a class="button button-primary" href={writeHref}>
          {words().write}
        </a>
        <a class="button button-secondary" href={importHref}>
          {words().import}
        </a>
      </div>
    </section>
  );
}
