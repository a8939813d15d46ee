import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { WarningText } from './warning-text.js';

itMatchesFixtures('warning-text', WarningText);
