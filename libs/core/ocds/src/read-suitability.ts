import { MAX_ENTRIES } from './import-limits.js';
import type { Ledger } from './ledger.js';
import { type Place, at, entries } from './place.js';

/**
 * Whether the notice says, of the tender or of one of its lots, that it suits voluntary, community and social enterprises
 * (`suitability.vcse` of the OCDS extension for suitability), and small and medium-sized ones (`suitability.sme`).
 */
export const readSuitability = (tender: Place, ledger: Ledger) => ({
  isVcseFriendly: saidOf(tender, { of: 'vcse', as: 'isVcseFriendly' }, ledger),
  isSmeFriendly: saidOf(tender, { of: 'sme', as: 'isSmeFriendly' }, ledger),
});

function saidOf(tender: Place, { of, as }: { readonly of: string; readonly as: string }, ledger: Ledger): boolean {
  const said = [tender, ...entries(at(tender, 'lots')).slice(0, MAX_ENTRIES)].map((part) =>
    at(part, 'suitability', of),
  );
  const answers = said.filter(({ value }) => typeof value === 'boolean');
  for (const answer of answers) ledger.take(answer, as);
  return answers.some(({ value }) => value === true);
}
