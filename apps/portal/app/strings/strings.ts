import { accountStrings } from '@commonweal/account';
import { organisationStrings } from '@commonweal/organisation-pages';
import { cyVoiceStrings, enVoiceStrings } from '@commonweal/voices-pages';
import type { Translations } from '@commonweal/ui';

import { cy } from './cy';
import { alertsCy } from './cy-alerts';
import { forYouCy, keptCy } from './cy-kept';
import { amendmentsCy } from './cy-amendments';
import { placeCy } from './cy-place';
import { placeFactorsCy } from './cy-place-factors';
import { prioritiesCy } from './cy-priorities';
import { searchCy } from './cy-search';
import { stagesCy } from './cy-stages';
import { wardCy } from './cy-ward';
import { en } from './en';
import { alertsEn } from './en-alerts';
import { forYouEn, keptEn } from './en-kept';
import { amendmentsEn } from './en-amendments';
import { placeEn } from './en-place';
import { placeFactorsEn } from './en-place-factors';
import { prioritiesEn } from './en-priorities';
import { searchEn } from './en-search';
import { stagesEn } from './en-stages';
import { wardEn } from './en-ward';

/** Everything the portal says, in both languages. */
export const strings: Translations = {
  en: {
    ...{ ...en, account: accountStrings.en, organisation: organisationStrings.en, kept: keptEn },
    ...{ forYou: forYouEn, amendments: amendmentsEn, stages: stagesEn, ward: wardEn, placeFactors: placeFactorsEn },
    ...{ place: placeEn, priorities: prioritiesEn, search: searchEn, alert: alertsEn, voices: enVoiceStrings },
  },
  cy: {
    ...{ ...cy, account: accountStrings.cy, organisation: organisationStrings.cy, kept: keptCy },
    ...{ forYou: forYouCy, amendments: amendmentsCy, stages: stagesCy, ward: wardCy, placeFactors: placeFactorsCy },
    ...{ place: placeCy, priorities: prioritiesCy, search: searchCy, alert: alertsCy, voices: cyVoiceStrings },
  },
};
