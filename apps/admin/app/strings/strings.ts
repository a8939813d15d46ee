import type { Translations } from '@commonweal/ui';

import { cyStrings } from './cy-strings';
import { enStrings } from './en-strings';

/** Everything the admin app says, in both languages. */
export const strings: Translations = { en: enStrings, cy: cyStrings };
