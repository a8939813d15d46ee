import { accountStrings } from '@commonweal/account';
import { organisationStrings } from '@commonweal/organisation-pages';
import type { Translations } from '@commonweal/ui';

import { cy } from './cy';
import { placeCy } from './cy-place';
import { en } from './en';
import { placeEn } from './en-place';

/** Everything the portal says, in both languages. */
export const strings: Translations = {
  en: { ...en, account: accountStrings.en, organisation: organisationStrings.en, place: placeEn },
  cy: { ...cy, account: accountStrings.cy, organisation: organisationStrings.cy, place: placeCy },
};
