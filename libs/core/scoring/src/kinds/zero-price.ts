import { isZero, ONE, ZERO } from '@commonweal/canonical';

import type { Curve } from './curve.js';

/** Where the lowest price is 0, a ratio to it means nothing: a price of 0 earns everything, any other nothing. */
export const onlyFreeEarns: Curve = {
  exact: (price) => (isZero(price) ? ONE : ZERO),
  approximate: (price) => (price === 0 ? 1 : 0),
};
