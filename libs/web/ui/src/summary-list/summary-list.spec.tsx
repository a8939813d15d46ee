import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { SummaryList } from './summary-list.js';

itMatchesFixtures('summary-list', SummaryList);
