import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { ErrorMessage } from './error-message.js';

itMatchesFixtures('error-message', ErrorMessage);
