import type { Strings, Translations } from '@commonweal/ui';

import { cy } from './cy.js';
import { en } from './en.js';

/** What the screens of signing in say, a language each: a page needs one of them. */
export const enAccountStrings: Strings = en;
export const cyAccountStrings: Strings = cy;

/** The same in both languages; an app adds them to its own under `account`. */
export const accountStrings: Translations = { en, cy };
