import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { SkipLink } from './skip-link.js';

itMatchesFixtures('skip-link', SkipLink);
