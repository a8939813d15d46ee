import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Checkboxes } from './checkboxes.js';

itMatchesFixtures('checkboxes', Checkboxes);
