/** A place that contains another one. */
export interface LargerPlace {
  readonly code: string;
  readonly name: string;
}

/** The names of the larger places in all of which something is delivered, with commas; empty where it is in none. */
export const namesAround = (around: readonly LargerPlace[], placeCodes: readonly string[]): string =>
  around
    .filter(({ code }) => placeCodes.includes(code))
    .map(({ name }) => name)
    .join(', ');
