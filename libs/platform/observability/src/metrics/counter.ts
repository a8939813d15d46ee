import { type Labels, line, Series } from './series.js';

/** A number that only grows. */
export class Counter {
  readonly kind = 'counter';
  readonly #series = new Series(() => ({ total: 0 }));

  constructor(readonly name: string) {}

  add(labels: Labels, by = 1): void {
    this.#series.of(labels).total += by;
  }

  lines(): string[] {
    return [...this.#series.entries()].map(([labels, { total }]) => line(this.name, labels, total));
  }
}
