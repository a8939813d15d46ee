import type { Translations } from '@commonweal/ui';

import { cyPlaceFactors } from './cy-place-factors.js';
import { cyScoring } from './cy-scoring.js';
import { cy } from './cy.js';
import { enPlaceFactors } from './en-place-factors.js';
import { enScoring } from './en-scoring.js';
import { en } from './en.js';

/** What the Word and PDF documents of a tender say, in both languages. */
export const documentStrings: Translations = {
  en: { ...en, scored: enScoring, placeFactors: enPlaceFactors },
  cy: { ...cy, scored: cyScoring, placeFactors: cyPlaceFactors },
};
