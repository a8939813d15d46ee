/** Remembers a number of texts; the one kept first goes first. */
export class RecentTexts {
  readonly #texts = new Set<string>();

  constructor(private readonly most: number) {}

  has(text: string): boolean {
    return this.#texts.has(text);
  }

  keep(text: string): void {
    const [oldest] = this.#texts;
    if (oldest !== undefined && this.#texts.size >= this.most) this.#texts.delete(oldest);
    this.#texts.add(text);
  }
}
