import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Pagination } from './pagination.js';

itMatchesFixtures('pagination', Pagination);
