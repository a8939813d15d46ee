import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Details } from './details.js';

itMatchesFixtures('details', Details);
