import type { Translations } from '@commonweal/ui';

import { cy } from './cy.js';
import { cyProfile } from './cy-profile.js';
import { en } from './en.js';
import { enProfile } from './en-profile.js';

/** What the screens of organisations say, in both languages; an app adds them to its own under `organisation`. */
export const organisationStrings: Translations = { en: { ...en, ...enProfile }, cy: { ...cy, ...cyProfile } };
