import { numberInWords, type Translate } from '@commonweal/ui';

import type { KnownCount } from '../round-view.js';

/** A count as it is published, in a word or two. */
export function countInWords({ shown, count }: KnownCount, threshold: number, t: Translate): string {
  if (shown === 'COUNT') return numberInWords(count ?? 0);
  return shown === 'FEWER' ? t('voices.count.fewer', { threshold }) : t('voices.count.withheld');
}
