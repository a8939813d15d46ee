/** What tells one line of a metric from another, e.g. `{ operation: 'Tenders' }`. */
export type Labels = Readonly<Record<string, string>>;

/** Names may come from outside (operations do), so their number is limited; the rest is counted together. */
const mostSeries = 200;
const rest = 'other';

/** The lines of one metric, each with its labels, made when first asked for. */
export class Series<Value> {
  readonly #values = new Map<string, Value>();

  constructor(private readonly make: () => Value) {}

  /** The line with these labels; beyond the limit, one whose labels all say `other`. */
  of(labels: Labels): Value {
    const key = text(labels);
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    return this.#values.size < mostSeries ? this.#add(key) : this.#rest(labels);
  }

  entries(): Iterable<[string, Value]> {
    return this.#values;
  }

  #rest(labels: Labels): Value {
    const key = text(Object.fromEntries(Object.keys(labels).map((name) => [name, rest])));
    return this.#values.get(key) ?? this.#add(key);
  }

  #add(key: string): Value {
    const value = this.make();
    this.#values.set(key, value);
    return value;
  }
}

/** Labels as Prometheus reads them, without the braces. */
export const text = (labels: Labels): string =>
  Object.entries(labels)
    .map(
      ([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
    )
    .join(',');

/** One line: name, labels, value. */
export const line = (name: string, labels: string, value: number): string =>
  `${name}${labels && `{${labels}}`} ${value}`;
