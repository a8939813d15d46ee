import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Textarea } from './textarea.js';

itMatchesFixtures('textarea', Textarea);
