import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Label } from './label.js';

itMatchesFixtures('label', Label);
