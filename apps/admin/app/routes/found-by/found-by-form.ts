import { codesAfter } from '@commonweal/ui';

/** What suppliers find a tender by, as it stands. */
export interface FoundBy {
  readonly cpvCodes: readonly string[];
  readonly placeCodes: readonly string[];
}

/** What a form of the page changes: one code or place more or less, or whom it suits. */
export function changesIn(form: FormData, { cpvCodes, placeCodes }: FoundBy) {
  const [cpv, places] = [codesAfter('cpv', cpvCodes, form), codesAfter('places', placeCodes, form)];
  if (cpv) return { cpvCodes: cpv };
  if (places) return { placeCodes: places };
  const suits = form.getAll('suits');
  return { isVcseFriendly: suits.includes('vcse'), isSmeFriendly: suits.includes('sme') };
}

/** What the graph says of a change that it did not take, as the key of our words. */
export function faultOf(ended: string, path: string | undefined): 'cpv' | 'places' | 'changed' | 'refused' {
  if (ended === 'Conflict') return 'changed';
  if (path?.startsWith('$.cpvCodes')) return 'cpv';
  return path?.startsWith('$.placeCodes') ? 'places' : 'refused';
}
