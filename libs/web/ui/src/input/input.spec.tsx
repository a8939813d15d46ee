import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Input } from './input.js';

itMatchesFixtures('input', Input);
