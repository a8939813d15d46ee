import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { sessionTokenHash } from '@commonweal/auth';

const REVOKE = `update session set revoked_at = clock_timestamp() where token_hash = ? and revoked_at is null
  returning person_id, revoked_at`;
const REVOKED = 'select revoked_at from session where token_hash = ?';

/** Ends the session that a secret opened. Safe to repeat. */
@Injectable()
export class SignOut {
  constructor(private readonly em: EntityManager) {}

  async execute(token: string | null): Promise<Date> {
    if (!token) return new Date();
    const hash = sessionTokenHash(token);
    const ended = await this.em.fork().transactional((em) => this.end(em, hash));
    return new Date(ended ?? Date.now());
  }

  private async end(em: EntityManager, hash: string): Promise<string | undefined> {
    const [ended] = await em.execute<{ person_id: string; revoked_at: string }[]>(REVOKE, [hash]);
    if (!ended) return (await em.execute<{ revoked_at: string }[]>(REVOKED, [hash]))[0]?.revoked_at;
    const personId = ended.person_id;
    recordLeaf(em, {
      ...{ tenantId: personId, personId, onBehalfOf: null },
      ...{ action: 'signOut', object: { type: 'Person', id: personId } },
    });
    return ended.revoked_at;
  }
}
