import { proportionalTarget } from './proportional-target.js';

type Settings = Readonly<Record<string, unknown>>;

/**
 * The social value in pounds that earns all points of a lot; null where it has no such target, where the target goes by
 * jobs, or by a value that is not known.
 *
 * @param scorings settings of its criteria as JSON text, as in the proof bundle
 * @param value    what the contract is expected to be worth, £
 */
export function lotTarget(scorings: readonly (string | null | undefined)[], value: string | null): string | null {
  const { target, targetPerPound } = scorings.map(settingsIn).find(({ kind }) => kind === 'sv-target') ?? {};
  if (typeof target === 'string') return target;
  if (typeof targetPerPound !== 'string' || value === null) return null;
  const fixed = proportionalTarget({ kind: 'PER_POUND', rate: targetPerPound }, { value, fte: '0' });
  return fixed.ok ? fixed.value : null;
}

const settingsIn = (scoring: string | null | undefined): Settings => (scoring ? (JSON.parse(scoring) as Settings) : {});
