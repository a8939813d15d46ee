import { policies } from '../row-level-security/policy.js';

/** Row level security on, and forced; the owner, who runs migrations, passes by a policy that can be seen. */
export const secured = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  ...policies('owner', table, { all: 'true' }),
];
