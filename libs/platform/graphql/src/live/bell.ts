/** Rings when something may have changed; whoever hears it looks for themselves. */
export class Bell {
  readonly #hearers = new Set<() => void>();

  ring(): void {
    for (const hear of this.#hearers) hear();
  }

  /** @returns what stops hearing it */
  onRing(hear: () => void): () => void {
    this.#hearers.add(hear);
    return () => void this.#hearers.delete(hear);
  }
}
