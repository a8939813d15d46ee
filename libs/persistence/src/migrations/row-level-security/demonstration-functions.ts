import { narrow } from './narrow-function.js';

const DEMONSTRATION = `id between '00000000-0000-4000-8000-000000000000' and '00000000-0000-4000-8000-ffffffffffff'`;

/** What a process in production must find out before it serves anybody: whether the demonstration is in the database. */
export const demonstrationFunctions = [
  ...narrow(
    'has_demonstration_people()',
    ['boolean language sql stable', ['api']],
    `select exists (select from person where ${DEMONSTRATION} or email like '%.example')`,
  ),
  ...narrow(
    'has_demonstration_organisations()',
    ['boolean language sql stable', ['api', 'worker']],
    `select exists (select from organisation where ${DEMONSTRATION})`,
  ),
  // Whoever set an installation up is among its first accounts. Hashes alone, of nobody in particular.
  ...narrow(
    'password_hashes_of_first_accounts()',
    ['setof text language sql stable', ['api']],
    'select password_hash from person order by created_at limit 20',
  ),
];
