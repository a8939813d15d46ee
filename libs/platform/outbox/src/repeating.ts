import { setTimeout as pause } from 'node:timers/promises';

import type { Logger } from '@commonweal/observability';

/** What is repeated, and how quickly. Times are in milliseconds. */
export interface Repetition {
  /** Named in the log when a pass fails. */
  readonly name: string;
  /** One pass; answers how much it did. */
  readonly pass: () => Promise<number>;
  /** Pause after a pass that did something. */
  readonly busyPause: number;
  /** Longest pause: passes that do nothing or fail double the pause up to here. */
  readonly idlePause: number;
}

/** Repeats a pass until it is stopped: quickly while there is something to do, more and more slowly while there is not. */
export class Repeating {
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #succeededAt: number | undefined;

  constructor(
    private readonly repetition: Repetition,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.#running = this.#repeat();
  }

  /** Resolves when the pass under way is over. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** How long ago the last pass without an error ended, in milliseconds; infinite before the first. */
  get sinceLastSuccess(): number {
    return this.#succeededAt === undefined ? Infinity : performance.now() - this.#succeededAt;
  }

  async #repeat(): Promise<void> {
    const { busyPause, idlePause } = this.repetition;
    const { signal } = this.#stopping;
    for (let wait = busyPause; !signal.aborted;) {
      const did = await this.#tryPass();
      wait = did > 0 ? busyPause : Math.min(wait * 2, idlePause);
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  async #tryPass(): Promise<number> {
    try {
      const did = await this.repetition.pass();
      this.#succeededAt = performance.now();
      return did;
    } catch (error) {
      this.logger.error({ err: error }, `${this.repetition.name} failed; trying again`);
      return 0;
    }
  }
}
