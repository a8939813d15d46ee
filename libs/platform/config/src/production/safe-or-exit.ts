/** How a process runs, as far as its safety depends on it. */
export interface RunsAs {
  readonly NODE_ENV: string;
  readonly COMMONWEAL_DEMO: boolean;
}

/** Looks for what is unsafe: each sentence names one thing and never shows a secret. */
export type FindFaults = () => readonly string[] | Promise<readonly string[]>;

/**
 * In production, ends the process when anything is unsafe: one plain line on standard error that names everything
 * found, exit code 1. Elsewhere nothing is looked at.
 */
export async function safeOrExit(config: RunsAs, ...finders: readonly FindFaults[]): Promise<void> {
  if (config.NODE_ENV !== 'production') return;
  const found = await Promise.all(finders.map(async (find) => find()));
  const faults = [...demoFaults(config), ...found.flat()];
  if (faults.length === 0) return;
  console.error(`Refused to start in production: ${faults.join('; ')}.`);
  // Whoever called goes on to listen otherwise.
  process.exit(1);
}

const demoFaults = ({ COMMONWEAL_DEMO }: RunsAs): string[] =>
  COMMONWEAL_DEMO ? ['COMMONWEAL_DEMO is set, which is for a demonstration on one machine'] : [];
