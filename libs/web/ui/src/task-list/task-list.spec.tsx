import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { TaskList } from './task-list.js';

itMatchesFixtures('task-list', TaskList);
