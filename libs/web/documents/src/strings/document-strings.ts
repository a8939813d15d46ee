import type { Translations } from '@commonweal/ui';

import { cyScoring } from './cy-scoring.js';
import { cy } from './cy.js';
import { enScoring } from './en-scoring.js';
import { en } from './en.js';

/** What the Word and PDF documents of a tender say, in both languages. */
export const documentStrings: Translations = { en: { ...en, scored: enScoring }, cy: { ...cy, scored: cyScoring } };
