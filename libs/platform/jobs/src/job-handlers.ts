import { queueOf } from './define-job.js';
import type { JobContract } from './define-job.js';
import type { JobHandler } from './handle.js';

/** A promised job has no handler or two, or a handler has no promised job: the worker must not start. */
export class JobsNotHandled extends Error {
  override readonly name = 'JobsNotHandled';
}

/** What does each job that may be promised: exactly one handler each. */
export class JobHandlers {
  readonly #handlers: ReadonlyMap<string, JobHandler>;

  /**
   * @param promised every job that is defined
   * @param handlers what does them
   * @throws JobsNotHandled with one line a fault
   */
  constructor(
    readonly promised: readonly JobContract[],
    handlers: readonly JobHandler[],
  ) {
    const faults = faultsOf(
      promised.map(({ name }) => name),
      handlers.map(({ job }) => job.name),
    );
    if (faults.length > 0) throw new JobsNotHandled(faults.join('\n'));
    this.#handlers = new Map(handlers.map((handler) => [handler.job.name, handler]));
  }

  /** What does the job of this name, if anything. */
  find(jobName: string): JobHandler | undefined {
    return this.#handlers.get(jobName);
  }

  /** The names of the queues the jobs run in. */
  get queues(): readonly string[] {
    return [...new Set(this.promised.map(({ name }) => queueOf(name)))];
  }
}

function faultsOf(promised: readonly string[], handled: readonly string[]): string[] {
  const times = (names: readonly string[], name: string) => names.filter((other) => other === name).length;
  return [...new Set([...promised, ...handled])].flatMap((name) => {
    if (times(promised, name) > 1) return `The job ${name} is defined ${times(promised, name)} times.`;
    if (!promised.includes(name)) return `The job ${name} has a handler but is not among the defined jobs.`;
    if (times(handled, name) !== 1)
      return `The job ${name} has ${times(handled, name)} handlers; it needs exactly one.`;
    return [];
  });
}
