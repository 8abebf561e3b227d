import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { outboxDatabase, type Waiting } from '../../shared/outbox-database';
import type { AttemptRequest } from '../../shared/wire';

/** An answer that the server has not yet taken, or has refused for good. */
export interface KeptAttempt extends Waiting {
  /** Order of answering on this tablet. */
  readonly sequence: number;
  /** Whose answer it is: a shared tablet sends it only while this person is signed in. */
  readonly person: string;
  readonly request: AttemptRequest;
}

export interface OutboxStore {
  add(person: string, request: AttemptRequest): Promise<KeptAttempt>;
  /** In the order of answering. */
  list(person: string): Promise<readonly KeptAttempt[]>;
  remove(sequence: number): Promise<void>;
  refuse(sequence: number, status: number): Promise<void>;
  /** Asks the browser to clear nothing of this page by itself when the disk is full or nobody comes for a week. */
  persist(): Promise<void>;
}

interface Schema extends DBSchema {
  attempts: { key: number; value: Omit<KeptAttempt, 'sequence'> & { sequence?: number }; indexes: { person: string } };
}

// Strict: the promise settles when the answer is on the disk, not when it is in a buffer that a dead battery empties.
const STRICT = { durability: 'strict' } as const;

export function openOutboxStore(name: string = outboxDatabase.name): OutboxStore {
  const database = openDB<Schema>(name, 1, {
    upgrade: (db) =>
      db.createObjectStore(outboxDatabase.attempts, { keyPath: 'sequence', autoIncrement: true }).createIndex('person', 'person'),
  });
  return {
    add: async (person, request) => {
      const kept = { person, request, refusedStatus: null };
      const transaction = (await database).transaction(outboxDatabase.attempts, 'readwrite', STRICT);
      const [sequence] = await Promise.all([transaction.store.add(kept), transaction.done]);
      return { ...kept, sequence };
    },
    list: async (person) => (await (await database).getAllFromIndex(outboxDatabase.attempts, 'person', person)) as KeptAttempt[],
    remove: async (sequence) => {
      const transaction = (await database).transaction(outboxDatabase.attempts, 'readwrite', STRICT);
      await Promise.all([transaction.store.delete(sequence), transaction.done]);
    },
    refuse: async (sequence, status) => markRefused(await database, sequence, status),
    // Whatever the browser answers, nothing better can be done. Without a secure connection it has no such question.
    persist: async () => void (await navigator.storage?.persist?.().catch(() => false)),
  };
}

async function markRefused(database: IDBPDatabase<Schema>, sequence: number, status: number): Promise<void> {
  const transaction = database.transaction(outboxDatabase.attempts, 'readwrite', STRICT);
  const kept = await transaction.store.get(sequence);
  if (kept !== undefined) await transaction.store.put({ ...kept, refusedStatus: status });
  await transaction.done;
}
