import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Radios } from './radios.js';

itMatchesFixtures('radios', Radios);
