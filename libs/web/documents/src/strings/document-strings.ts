import { cyInsurances, enInsurances, type Translations } from '@commonweal/ui';

import { cyDeal } from './cy-deal.js';
import { cyGroundwork } from './cy-groundwork.js';
import { cyNoticeFacts } from './cy-notice-facts.js';
import { cyPlaceFactors } from './cy-place-factors.js';
import { cyScoring } from './cy-scoring.js';
import { cyTerms } from './cy-terms.js';
import { cy } from './cy.js';
import { enDeal } from './en-deal.js';
import { enGroundwork } from './en-groundwork.js';
import { enNoticeFacts } from './en-notice-facts.js';
import { enPlaceFactors } from './en-place-factors.js';
import { enScoring } from './en-scoring.js';
import { enTerms } from './en-terms.js';
import { en } from './en.js';

/** What the Word and PDF documents of a tender say, in both languages. */
export const documentStrings: Translations = {
  en: {
    ...{ ...en, scored: enScoring, placeFactors: enPlaceFactors, groundwork: enGroundwork, notices: enNoticeFacts },
    ...{ deal: enDeal, terms: enTerms, organisation: { insuranceKind: enInsurances } },
  },
  cy: {
    ...{ ...cy, scored: cyScoring, placeFactors: cyPlaceFactors, groundwork: cyGroundwork, notices: cyNoticeFacts },
    ...{ deal: cyDeal, terms: cyTerms, organisation: { insuranceKind: cyInsurances } },
  },
};
