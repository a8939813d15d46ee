import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { PhaseBanner } from './phase-banner.js';

itMatchesFixtures('phase-banner', PhaseBanner);
