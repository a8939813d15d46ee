import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { Table } from './table.js';

itMatchesFixtures('table', Table);
