import type { ProductionWorld } from '../support/production-world.js';

/** One way to run unsafely: what differs from a safe start, and the sentence it is refused with. */
export interface UnsafeCase {
  readonly name: string;
  readonly process: 'api' | 'worker';
  /** Settings that differ. */
  readonly settings?: (world: ProductionWorld) => Record<string, string>;
  /** Done to the database before, and undone after. */
  readonly before?: (world: ProductionWorld) => Promise<unknown>;
  readonly after?: string;
  readonly says: string;
}
