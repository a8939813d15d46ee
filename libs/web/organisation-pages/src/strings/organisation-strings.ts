import type { Translations } from '@commonweal/ui';

import { cyOrganisationStrings } from './cy-organisation-strings.js';
import { enOrganisationStrings } from './en-organisation-strings.js';

/** What the screens of organisations say, in both languages; an app adds them to its own under `organisation`. */
export const organisationStrings: Translations = { en: enOrganisationStrings, cy: cyOrganisationStrings };
