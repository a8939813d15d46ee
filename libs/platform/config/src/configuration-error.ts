/** The environment does not say how to run. Each line names one setting, what is wrong and what is expected. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
