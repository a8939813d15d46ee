import { ONE } from '@commonweal/canonical';

import { level, type Curve } from './curve.js';

/** `pass-fail`: a bid that passes earns the whole weight; one that fails is not ranked. Absolute. */
export const passFail = (): Curve => level(ONE);
