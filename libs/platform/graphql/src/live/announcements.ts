import { listen, type Listening } from '@commonweal/persistence';

import { Bell } from './bell.js';

/** On which the database announces that something changed, and no more. */
const CHANNEL = 'commonweal_live';

/** What the database announces, heard by a connection of its own from the first time that somebody wants to hear it. */
export class Announcements {
  readonly bell = new Bell();
  #listening: Promise<Listening> | null = null;

  /** @param lost told when nothing is heard any more, until somebody wants to again */
  constructor(
    private readonly url: string,
    private readonly lost: () => void,
  ) {}

  /** Resolves when each change from now on rings the bell. */
  async ready(): Promise<void> {
    this.#listening ??= this.#listen();
    await this.#listening;
  }

  async end(): Promise<void> {
    const listening = await this.#listening?.catch(() => null);
    this.#listening = null;
    await listening?.end();
  }

  #listen(): Promise<Listening> {
    const forget = () => void (this.#listening = null);
    const lost = () => {
      forget();
      this.lost();
    };
    const listening = listen(this.url, CHANNEL, { heard: () => this.bell.ring(), lost });
    listening.catch(forget);
    return listening;
  }
}
