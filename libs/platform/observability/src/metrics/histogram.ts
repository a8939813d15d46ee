import { type Labels, line, Series } from './series.js';

interface Spread {
  readonly within: number[];
  sum: number;
  count: number;
}

/** How values spread: how many were at most each bound. */
export class Histogram {
  readonly kind = 'histogram';
  readonly #series: Series<Spread>;

  /** @param bounds ascending */
  constructor(
    readonly name: string,
    private readonly bounds: readonly number[],
  ) {
    this.#series = new Series(() => ({ within: bounds.map(() => 0), sum: 0, count: 0 }));
  }

  observe(labels: Labels, value: number): void {
    const spread = this.#series.of(labels);
    spread.sum += value;
    spread.count += 1;
    for (const [at, bound] of this.bounds.entries())
      if (value <= bound) spread.within[at] = (spread.within[at] ?? 0) + 1;
  }

  lines(): string[] {
    return [...this.#series.entries()].flatMap(([labels, spread]) => [
      ...this.bounds.map((bound, at) => this.#bucket(labels, String(bound), spread.within[at] ?? 0)),
      this.#bucket(labels, '+Inf', spread.count),
      line(`${this.name}_sum`, labels, spread.sum),
      line(`${this.name}_count`, labels, spread.count),
    ]);
  }

  #bucket(labels: string, bound: string, count: number): string {
    return line(`${this.name}_bucket`, [labels, `le="${bound}"`].filter(Boolean).join(','), count);
  }
}
