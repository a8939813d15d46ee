import type { Translations } from '@commonweal/ui';

import { cyVoiceStrings } from './cy.js';
import { enVoiceStrings } from './en.js';

/** What is said of rounds in both apps; an app adds them to its own under `voices`. */
export const voiceStrings: Translations = { en: enVoiceStrings, cy: cyVoiceStrings };
