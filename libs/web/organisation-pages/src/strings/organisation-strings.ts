import type { Strings, Translations } from '@commonweal/ui';

import { cy } from './cy.js';
import { cyProfile } from './cy-profile.js';
import { en } from './en.js';
import { enProfile } from './en-profile.js';

/** What the screens of organisations say, a language each: a page needs one of them. */
export const enOrganisationStrings: Strings = { ...en, ...enProfile };
export const cyOrganisationStrings: Strings = { ...cy, ...cyProfile };

/** The same in both languages; an app adds them to its own under `organisation`. */
export const organisationStrings: Translations = { en: enOrganisationStrings, cy: cyOrganisationStrings };
