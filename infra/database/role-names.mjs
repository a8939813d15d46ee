/**
 * The three accounts of a Commonweal database. `owner` owns the tables and is used by migrations alone; `api` and
 * `worker` are what the processes sign in as: neither owner nor superuser, so row level security binds them.
 * roles.sql says the same for a database administrator.
 */
export const roleNames = { owner: 'commonweal_owner', api: 'commonweal_api', worker: 'commonweal_worker' };
