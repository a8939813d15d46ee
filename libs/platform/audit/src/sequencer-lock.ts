const KEY = `hashtextextended('commonweal audit sequencer', 0)`;

/** The lock under which leaves are entered in the tree, until the transaction ends. */
export const LOCK_SEQUENCER = {
  orLeave: `select pg_try_advisory_xact_lock(${KEY}) as mine`,
  orWait: `select pg_advisory_xact_lock(${KEY})`,
};
