import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request (or job) that code runs for; filled in on the way. */
export interface RequestRecord {
  readonly id: string;
  /** SQL statements so far. */
  statements: number;
  /** The name of the GraphQL operation, once it is known. */
  operation?: string;
  /** The assisted session it is part of: its rows name the helper and who is helped. */
  assistedSession?: string;
  /** How the operation ended: OK, or the code of its first error. */
  code?: string;
}

const storage = new AsyncLocalStorage<RequestRecord>();

/** A record for a request that begins now. */
export const newRequest = (id: string): RequestRecord => ({ id, statements: 0 });

/** Runs the work for a request: logs carry its id, jobs promised meanwhile remember it, and statements count for it. */
export const withRequest = <T>(record: RequestRecord, work: () => T): T => storage.run(record, work);

/** Runs the work under a request's id. */
export const withRequestId = <T>(requestId: string, work: () => T): T => withRequest(newRequest(requestId), work);

/** The request that this code runs for; undefined outside of any. */
export const currentRequest = (): RequestRecord | undefined => storage.getStore();

/** The id of the request (or job) that this code runs for; undefined outside of any. */
export const currentRequestId = (): string | undefined => storage.getStore()?.id;

/** Counts one SQL statement for the request that this code runs for, if any. */
export function countStatement(): void {
  const record = storage.getStore();
  if (record) record.statements += 1;
}
