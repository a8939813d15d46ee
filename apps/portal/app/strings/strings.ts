import { accountStrings } from '@commonweal/account';
import { organisationStrings } from '@commonweal/organisation-pages';
import type { Translations } from '@commonweal/ui';

import { cy } from './cy';
import { en } from './en';

/** Everything the portal says, in both languages. */
export const strings: Translations = {
  en: { ...en, account: accountStrings.en, organisation: organisationStrings.en },
  cy: { ...cy, account: accountStrings.cy, organisation: organisationStrings.cy },
};
