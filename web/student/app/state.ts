import { effect, signal } from '@preact/signals';
import { createApi } from '../../shared/api';
import type { Furigana } from '../../shared/markup/kanji-grades';
import type { Home, Session } from '../../shared/wire';
import type { DrillState } from '../drill/drill';
import type { Outbox } from '../outbox/outbox';
import { recall, remember } from './device';

export type Screen = { readonly kind: 'home' } | { readonly kind: 'drill' } | { readonly kind: 'closing'; readonly drill: string };

/** Who is signed in; the token for unsafe requests is not kept on the device. */
export type Person = Omit<Session, 'csrf'>;

export const api = createApi();

/** `undefined` until the start is over. */
export const person = signal<Person | null | undefined>(undefined);
export const screen = signal<Screen>({ kind: 'home' });
export const home = signal<Home | null>(null);
export const drill = signal<DrillState | null>(null);
export const outbox = signal<Outbox | null>(null);
/** The session ended while answers were still to be sent: the same person has to sign in again. */
export const isSessionOver = signal(false);

export const furigana = signal<Furigana>(recall<Furigana>('furigana') ?? 'by-grade');

effect(() => remember('furigana', furigana.value));

/** What a reload without connection needs. It leaves the device with the person. */
export function keepForReload(): () => void {
  return effect(() => {
    const current = person.value;
    if (current === undefined) return;
    remember('person', current);
    remember('home', current === null ? null : home.value);
    remember('drill', current === null || drill.value === null ? null : { person: current.person, state: drill.value });
  });
}

/** The grade of the person's class, for furigana and the map; 1 while unknown, so that every reading is shown. */
export function gradeOf(current: Person | null | undefined): number {
  return current?.classrooms[0]?.grade ?? 1;
}
