import { exactDecimals, formatExact } from '@commonweal/canonical';

import type { Scored } from './scored.js';
import type { Warning } from './warning.js';

/** `WEIGHT_PRECISION`: an effective weight cannot be written at the published precision, so full marks fall short of it. */
export const weightPrecision = ({ input, leaves }: Scored): readonly Warning[] =>
  leaves
    .filter(({ effectiveWeight }) => (exactDecimals(effectiveWeight) ?? Infinity) > input.method.precision)
    .map(({ id, effectiveWeight }) => ({
      code: 'WEIGHT_PRECISION',
      criterion: id,
      effectiveWeight: formatExact(effectiveWeight),
    }));
