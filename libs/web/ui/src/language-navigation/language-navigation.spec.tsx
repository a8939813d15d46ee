import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { LanguageNavigation } from './language-navigation.js';

itMatchesFixtures('language-navigation', LanguageNavigation);
