import { Counter } from './counter.js';
import { Histogram } from './histogram.js';
import { line } from './series.js';

interface Family {
  readonly name: string;
  readonly kind: string;
  lines(): string[] | Promise<string[]>;
}

/**
 * The metrics of one process, in the text format that Prometheus reads.
 *
 * @example
 * const metrics = new Metrics();
 * const jobs = metrics.counter('commonweal_jobs_total', 'Tries of jobs by how they ended');
 * jobs.add({ job: 'evaluation.score-lot', outcome: 'done' });
 */
export class Metrics {
  readonly #families: { readonly help: string; readonly family: Family }[] = [];

  counter(name: string, help: string): Counter {
    return this.#add(help, new Counter(name));
  }

  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    return this.#add(help, new Histogram(name, bounds));
  }

  /** @param read asked at each scrape */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    this.#add(help, { name, kind: 'gauge', lines: async () => [line(name, '', await read())] });
  }

  /** Everything, as it is now. */
  async text(): Promise<string> {
    const parts = await Promise.all(
      this.#families.map(async ({ help, family }) => [
        `# HELP ${family.name} ${help}`,
        `# TYPE ${family.name} ${family.kind}`,
        ...(await family.lines()),
      ]),
    );
    return `${parts.flat().join('\n')}\n`;
  }

  #add<F extends Family>(help: string, family: F): F {
    this.#families.push({ help, family });
    return family;
  }
}
