import { MAX_ENTRIES } from './import-limits.js';
import { isBlank } from './json-value.js';
import type { Ledger } from './ledger.js';
import { type Place, at, entries } from './place.js';

const CPV = /^(\d{8})(?:-\d)?$/;

/**
 * CPV 2008 codes of a tender: its own classification first, then the further ones, then those of its items.
 * The check digit some publishers add goes; codes met twice stay once.
 */
export function readCpvCodes(tender: Place, ledger: Ledger): string[] {
  const codes = classifications(tender)
    .slice(0, MAX_ENTRIES)
    .flatMap((place) => readCpv(place, ledger) ?? []);
  return [...new Set(codes)];
}

function classifications(tender: Place): Place[] {
  return [tender, ...entries(at(tender, 'items'))].flatMap((place) => [
    at(place, 'classification'),
    ...entries(at(place, 'additionalClassifications')).slice(0, MAX_ENTRIES),
  ]);
}

function readCpv(place: Place, ledger: Ledger): string | undefined {
  const [scheme, id] = [at(place, 'scheme'), at(place, 'id')];
  if (isBlank(place.value)) return undefined;
  if (scheme.value !== 'CPV') return void ledger.leave(place, 'Only CPV classifications are taken');
  const code = typeof id.value === 'string' ? CPV.exec(id.value.trim())?.[1] : undefined;
  if (code === undefined)
    return void ledger.refuse(id, 'A CPV code has eight digits, and at most a check digit behind a dash');
  ledger.take(place, 'cpvCodes');
  return code;
}
