import { randomUUID } from 'node:crypto';

import { p } from '@mikro-orm/postgresql';

/**
 * What every row of a tenant has. The tenant (the organisation whose row it is) leads every key, so that rows of one
 * tenant lie together and could be moved to a database of their own. Instants come from the database's clock.
 */
export const tenantRecord = {
  tenantId: p.uuid().primary(),
  id: p
    .uuid()
    .primary()
    .onCreate(() => randomUUID()),
  createdAt: p.datetime().defaultRaw('clock_timestamp()'),
};

/** What a row has that exists outside any tenant. */
export const globalRecord = {
  id: p
    .uuid()
    .primary()
    .onCreate(() => randomUUID()),
  createdAt: p.datetime().defaultRaw('clock_timestamp()'),
};
