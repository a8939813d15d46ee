import { MAX_ENTRIES } from './import-limits.js';
import type { Ledger } from './ledger.js';
import { type Place, at, entries } from './place.js';

/**
 * Whether the notice says, of the tender or of one of its lots, that it suits voluntary, community and social enterprises
 * (`suitability.vcse` of the OCDS extension for suitability).
 */
export function readVcseFriendly(tender: Place, ledger: Ledger): boolean {
  const said = [tender, ...entries(at(tender, 'lots')).slice(0, MAX_ENTRIES)].map((part) =>
    at(part, 'suitability', 'vcse'),
  );
  const answers = said.filter(({ value }) => typeof value === 'boolean');
  for (const answer of answers) ledger.take(answer, 'isVcseFriendly');
  return answers.some(({ value }) => value === true);
}
