import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { BackLink } from './back-link.js';

itMatchesFixtures('back-link', BackLink);
