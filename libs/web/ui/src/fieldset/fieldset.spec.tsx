import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Fieldset } from './fieldset.js';

itMatchesFixtures('fieldset', Fieldset);
