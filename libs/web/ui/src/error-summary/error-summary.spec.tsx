import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { ErrorSummary } from './error-summary.js';

itMatchesFixtures('error-summary', ErrorSummary);
