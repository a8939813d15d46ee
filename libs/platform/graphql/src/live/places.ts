import { refusal } from '../refusal.js';

/** Browsers open six connections to one host over HTTP/1.1: these leave some for the pages themselves. */
const FOR_EACH = 4;
const FOR_ALL = 500;

/** The streams that may be open at once in a process. Whoever is refused asks now and then instead. */
export class Places {
  readonly #taken = new Map<AbortController, string>();
  #isClosed = false;

  get taken(): number {
    return this.#taken.size;
  }

  /**
   * @param who the person or the program
   * @returns what ends the stream, and by which the place is given back
   * @throws a GraphQL RATE_LIMITED when there is none left
   */
  take(who: string): AbortController {
    if (this.#isClosed || this.taken >= FOR_ALL)
      throw refusal('RATE_LIMITED', 'No more streams are opened here now; ask again later', 503);
    const theirs = [...this.#taken.values()].filter((one) => one === who).length;
    if (theirs >= FOR_EACH) throw refusal('RATE_LIMITED', `You have ${FOR_EACH} streams open; end one first`, 429);
    const place = new AbortController();
    this.#taken.set(place, who);
    return place;
  }

  giveBack(place: AbortController): void {
    this.#taken.delete(place);
  }

  /** Ends the streams that are open. */
  clear(): void {
    for (const place of this.#taken.keys()) place.abort();
  }

  /** Ends them, and lets nobody open one any more. */
  close(): void {
    this.#isClosed = true;
    this.clear();
  }
}
