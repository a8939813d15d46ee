import { enAccountStrings } from '@commonweal/account';
import { enOrganisationStrings } from '@commonweal/organisation-pages';
import type { Strings } from '@commonweal/ui';

import { en } from './en';

/** Everything the admin app says in English. */
export const enStrings: Strings = { ...en, account: enAccountStrings, organisation: enOrganisationStrings };
