import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { PasswordInput } from './password-input.js';

itMatchesFixtures('password-input', PasswordInput);
