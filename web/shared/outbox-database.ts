/** Where the tablet keeps answers that wait to be sent: the student's page writes there, the connection check counts. */
export const outboxDatabase = { name: 'drill-outbox', attempts: 'attempts' } as const;

/** How far a kept answer has come. */
export interface Waiting {
  /** The status of a final refusal; null while it waits. */
  readonly refusedStatus: number | null;
}
