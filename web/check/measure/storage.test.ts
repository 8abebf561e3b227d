import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { outboxDatabase } from '../../shared/outbox-database';
import { countUnsent, measureScratch, measureSpace } from './storage';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);
afterEach(async () => {
  vi.unstubAllGlobals();
  await deleteDB(outboxDatabase.name);
});

async function keep(...refusedStatuses: readonly (number | null)[]) {
  const database = await openDB(outboxDatabase.name, 1, {
    upgrade: (created) => void created.createObjectStore(outboxDatabase.attempts, { keyPath: 'sequence', autoIncrement: true }),
  });
  for (const refusedStatus of refusedStatuses) await database.add(outboxDatabase.attempts, { person: 'p', refusedStatus });
  database.close();
}

describe('countUnsent', () => {
  it('counts what waits, and not what was refused for good', async () => {
    await keep(null, 404, null, null);
    expect(await countUnsent()).toBe(3);
  });

  it('makes no database where there is none', async () => {
    expect(await countUnsent()).toBe(0);
    expect(await names()).not.toContain(outboxDatabase.name);
  });

  it('leaves the database as it was, and open for a later version', async () => {
    await keep(null);
    await countUnsent();
    const database = await openDB(outboxDatabase.name, 2);
    expect(await database.count(outboxDatabase.attempts)).toBe(1);
    database.close();
  });
});

describe('measureScratch', () => {
  it('leaves nothing behind', async () => {
    expect(await measureScratch()).toEqual({ kind: 'works' });
    expect(await names()).toEqual([]);
  });

  it('gives the browser’s reason', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(await measureScratch()).toEqual({ kind: 'broken', reason: 'SecurityError' });
  });
});

describe('measureSpace', () => {
  it('is what is left of the quota', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 100, usage: 30 }), persisted: async () => true } });
    expect(await measureSpace()).toEqual({ freeBytes: 70, isPersisted: true });
  });

  it('is unknown where the browser does not tell', async () => {
    vi.stubGlobal('navigator', {});
    expect(await measureSpace()).toBeNull();
  });
});
