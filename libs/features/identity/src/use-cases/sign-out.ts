import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { sessionTokenHash } from '@commonweal/auth';
import { inTransaction } from '@commonweal/persistence';

import { recordOwn } from '../accounts/record-own.js';

/** However long it was not used: it ends here, by whoever signs out. */
const WHOSE = 'select person_id from viewer_of_session(?, 1000000)';
const END = `update session set revoked_at = clock_timestamp() where token_hash = ? and revoked_at is null
  returning revoked_at`;
const OVER = 'select session_ended_at(?) as revoked_at';

interface Ended {
  readonly revoked_at: string | null;
}

/** Ends the session that a secret opened, and leaves it on record. Safe to repeat: one that is over stays as it is. */
@Injectable()
export class SignOut {
  constructor(private readonly em: EntityManager) {}

  async execute(token: string | null): Promise<Date> {
    if (!token) return new Date();
    const hash = sessionTokenHash(token);
    const [open] = await inTransaction(this.em, null, (em) => em.execute<{ person_id: string }[]>(WHOSE, [hash]));
    const ended = open && (await this.end(open.person_id, hash));
    const [before] = ended ? [ended] : await inTransaction(this.em, null, (em) => em.execute<Ended[]>(OVER, [hash]));
    return new Date(before?.revoked_at ?? Date.now());
  }

  /** @returns undefined when another request was first */
  private end(personId: string, hash: string): Promise<Ended | undefined> {
    return inTransaction(this.em, { personId, organisationIds: [] }, async (em) => {
      const [ended] = await em.execute<Ended[]>(END, [hash]);
      if (ended) recordOwn(em, personId, { action: 'signOut' });
      return ended;
    });
  }
}
