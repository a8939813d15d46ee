import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { InsetText } from './inset-text.js';

itMatchesFixtures('inset-text', InsetText);
