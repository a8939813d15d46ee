import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Button } from './button.js';

itMatchesFixtures('button', Button);
