import type { Commitment } from './commitment.js';

/**
 * Commitments that may count one good twice: the same outcome for the same beneficiaries.
 *
 * Only commitments that state both are compared; letter case and outer spaces make no difference.
 *
 * @returns groups of two or more ids, each sorted, the groups sorted by first id
 */
export function overlaps(commitments: readonly Commitment[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const commitment of commitments) {
    const key = effectKey(commitment);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), commitment.id]);
  }
  return [...groups.values()]
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.sort())
    .sort(byFirst);
}

function effectKey({ outcome, beneficiaries }: Commitment): string | null {
  if (outcome === null || beneficiaries === null) return null;
  return JSON.stringify([outcome, beneficiaries].map((text) => text.trim().toLowerCase()));
}

function byFirst([a = '']: readonly string[], [b = '']: readonly string[]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
