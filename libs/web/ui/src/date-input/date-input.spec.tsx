import { itMatchesFixtures } from '../testing/it-matches-fixtures.js';
import { DateInput } from './date-input.js';

// A part is described in `items`, not in a property of its own as well.
itMatchesFixtures('date-input', DateInput, [
  'with translations',
  'with values, name prefix and custom names',
  'day and month',
  'month and year',
  'with errors only',
  'with errors only (using classes)',
  'with error on day input',
  'with error on month input',
  'with error on year input',
  'with field value',
  'with field value and items',
  'with field value and item value',
  'with field value, item value and values',
  'with field value overriding values',
  'with error on single field',
  'with error on single field by omission',
  'with error on single field using classes',
]);
