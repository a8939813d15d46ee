import type { Writable } from 'node:stream';

const WIDTH = 30;
const CLEAR = '\r\u001B[K';

/** A bar in one line of a terminal; says nothing where nobody looks, such as in a file. */
export class ProgressBar {
  #shown = '';

  constructor(private readonly stream: Writable & { readonly isTTY?: boolean }) {}

  /** @param share of what is done, 0 … 1 */
  show(name: string, share: number): void {
    const text = barText(name, share);
    if (!this.stream.isTTY || text === this.#shown) return;
    this.#shown = text;
    this.stream.write(`${CLEAR}${text}`);
  }

  clear(): void {
    if (this.#shown !== '') this.stream.write(CLEAR);
    this.#shown = '';
  }
}

/** How far something is, as `[###...] 50 % name`. */
export function barText(name: string, share: number): string {
  const done = Math.max(0, Math.min(1, share));
  const filled = Math.floor(done * WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${Math.floor(done * 100)} % ${name}`;
}
