import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Tag } from './tag.js';

itMatchesFixtures('tag', Tag);
