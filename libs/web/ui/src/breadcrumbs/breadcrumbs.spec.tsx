import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Breadcrumbs } from './breadcrumbs.js';

itMatchesFixtures('breadcrumbs', Breadcrumbs);
