import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Panel } from './panel.js';

/** A panel here confirms; what interrupts a journey is a page of its own. */
const INTERRUPTIONS = [
  'interruption',
  'interruption-with-content-with-long-line-length',
  'interruption-with-headings-content-and-lists',
  'interruption with custom classes',
  'confirmation, with actions',
  'interruption, with actions classes and attributes',
  'interruption, submit action',
  'interruption, button link',
  'interruption, no actions',
  'interruption, no actions items',
];

itMatchesFixtures('panel', Panel, INTERRUPTIONS);
