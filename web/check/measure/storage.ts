import { deleteDB, openDB } from 'idb';
import { outboxDatabase, type Waiting } from '../../shared/outbox-database';
import type { Scratch, Space } from '../judge/storage';

const SCRATCH = 'drill-check';

/** Writes, reads and deletes as the outbox does, in a database of its own that is gone afterwards. */
export async function measureScratch(): Promise<Scratch> {
  try {
    const database = await openDB(SCRATCH, 1, { upgrade: (created) => void created.createObjectStore('scratch') });
    try {
      await database.put('scratch', 'kept', 1);
      const read = await database.get('scratch', 1);
      await database.delete('scratch', 1);
      if (read !== 'kept') return { kind: 'broken', reason: 'DataError' };
    } finally {
      database.close();
    }
    await deleteDB(SCRATCH);
    return { kind: 'works' };
  } catch (problem) {
    return { kind: 'broken', reason: problem instanceof Error ? problem.name : 'UnknownError' };
  }
}

/** @returns null when the browser does not tell */
export async function measureSpace(): Promise<Space | null> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota === undefined || usage === undefined) return null;
  return { freeBytes: quota - usage, isPersisted: (await navigator.storage.persisted?.()) ?? false };
}

/** How many answers of anybody wait on this device. Nothing is written, and no database made where there is none. */
export async function countUnsent(): Promise<number> {
  const database = await openExisting(outboxDatabase.name);
  if (database === null) return 0;
  try {
    const kept: readonly Waiting[] = await database.getAll(outboxDatabase.attempts);
    return kept.filter(({ refusedStatus }) => refusedStatus === null).length;
  } finally {
    // An open connection would hold up a later version of the student's page.
    database.close();
  }
}

async function openExisting(name: string) {
  let isNew = false;
  try {
    return await openDB(name, undefined, {
      upgrade: (_database, _from, _to, transaction) => {
        isNew = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  } catch (problem) {
    if (isNew) return null;
    throw problem;
  }
}
