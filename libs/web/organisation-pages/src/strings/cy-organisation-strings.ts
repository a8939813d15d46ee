import { cy } from './cy.js';
import { cyProfile } from './cy-profile.js';

/** What the screens of organisations say in Welsh; a page needs one language. */
export const cyOrganisationStrings = { ...cy, ...cyProfile };
