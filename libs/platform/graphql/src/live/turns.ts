import { setTimeout as pause } from 'node:timers/promises';

import type { Bell } from './bell.js';

/** Between two looks at the same thing, however often the bell rings. */
const REST_MS = 250;
/** Without a ring: whether the session is still good, and what a broken connection did not tell. */
const LOOK_AGAIN_MS = 20_000;

/** When to look again: soon after the bell rang, and now and then without it. A ring is never missed, only deferred. */
export class Turns {
  #rang = false;
  #wake: () => void = () => undefined;
  readonly #leave: () => void;

  constructor(
    bell: Bell,
    private readonly signal: AbortSignal,
  ) {
    this.#leave = bell.onRing(() => this.#ring());
    signal.addEventListener('abort', () => this.#ring(), { once: true });
  }

  /** Resolves when it is time, at once where the signal says that it is over. */
  async next(): Promise<void> {
    await pause(REST_MS, undefined, { signal: this.signal }).catch(() => undefined);
    if (!this.#rang) await this.#ringOrTime();
    this.#rang = false;
  }

  /** Hears the bell no more. */
  end(): void {
    this.#leave();
  }

  #ring(): void {
    this.#rang = true;
    this.#wake();
  }

  #ringOrTime(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_AGAIN_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
