import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Hint } from './hint.js';

itMatchesFixtures('hint', Hint);
