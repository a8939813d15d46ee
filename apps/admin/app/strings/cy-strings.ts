import { cyAccountStrings } from '@commonweal/account';
import { cyOrganisationStrings } from '@commonweal/organisation-pages';
import type { Strings } from '@commonweal/ui';

import { cy } from './cy';

/** Everything the admin app says in Welsh. */
export const cyStrings: Strings = { ...cy, account: cyAccountStrings, organisation: cyOrganisationStrings };
