import type { SaidPart } from '@commonweal/ui';

import { catalogue, things } from '../catalogue/catalogue.js';
import { catalogueIndex } from './catalogue-index.js';
import { placed, type Source, translated } from './translation.js';

/** All that is known, looked up by first words; made once. */
export const SOURCE: Source = {
  sentences: catalogueIndex(catalogue),
  read: placed,
  things: new Map(Object.entries(things).map(([english, welsh]) => [english.toLowerCase(), welsh])),
};

/** A sentence of the API in Welsh, with what stays English marked; null where it is not in the catalogue. */
export const welshOf = (message: string): readonly SaidPart[] | null => translated(message, SOURCE);
