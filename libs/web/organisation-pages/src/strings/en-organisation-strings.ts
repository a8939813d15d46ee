import { en } from './en.js';
import { enProfile } from './en-profile.js';

/** What the screens of organisations say in English; a page needs one language. */
export const enOrganisationStrings = { ...en, ...enProfile };
