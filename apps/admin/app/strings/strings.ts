import type { Translations } from '@commonweal/ui';

import { cy } from './cy';
import { en } from './en';

/** Everything the admin app says, in both languages. */
export const strings: Translations = { en, cy };
