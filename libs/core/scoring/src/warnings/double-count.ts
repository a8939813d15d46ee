import { overlaps } from '@commonweal/social-value';

import type { Scored } from './scored.js';
import type { Warning } from './warning.js';

/** `DOUBLE_COUNT`: commitments of one bid with the same outcome for the same beneficiaries. */
export const doubleCount = ({ takingPart }: Scored): readonly Warning[] =>
  takingPart.flatMap(({ id, commitments }) =>
    overlaps(commitments).map((ids) => ({ code: 'DOUBLE_COUNT', bid: id, commitments: ids }) as const),
  );
