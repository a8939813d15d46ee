import type { Translations } from '@commonweal/ui';

import { cy } from './cy.js';
import { en } from './en.js';

/** What the screens of signing in say, in both languages; an app adds them to its own under `account`. */
export const accountStrings: Translations = { en, cy };
