import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Select } from './select.js';

itMatchesFixtures('select', Select);
