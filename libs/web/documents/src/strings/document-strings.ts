import type { Translations } from '@commonweal/ui';

import { cyDeal } from './cy-deal.js';
import { cyScoring } from './cy-scoring.js';
import { cy } from './cy.js';
import { enDeal } from './en-deal.js';
import { enScoring } from './en-scoring.js';
import { en } from './en.js';

/** What the Word and PDF documents of a tender say, in both languages. */
export const documentStrings: Translations = {
  en: { ...en, deal: enDeal, scored: enScoring },
  cy: { ...cy, deal: cyDeal, scored: cyScoring },
};
