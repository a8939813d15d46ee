import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs the work under a request's id: logs carry it, and jobs promised meanwhile remember it. */
export const withRequestId = <T>(requestId: string, work: () => T): T => storage.run(requestId, work);

/** The id of the request (or job) that this code runs for; undefined outside of any. */
export const currentRequestId = (): string | undefined => storage.getStore();
