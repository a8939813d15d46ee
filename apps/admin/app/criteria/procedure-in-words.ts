import type { Translate } from '@commonweal/ui';

const CODES = ['open', 'selective', 'limited', 'direct'];

/** The procedure in everyday words where the notice gave a code, else in the notice's own words. */
export function procedureInWords(procedure: string | null, t: Translate): string | null {
  return procedure !== null && CODES.includes(procedure) ? t(`procedure.${procedure}`) : procedure;
}
