import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { GenericHeader } from './generic-header.js';

itMatchesFixtures('generic-header', GenericHeader);
