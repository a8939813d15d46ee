import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { sessionTokenHash } from './session-token.js';
import type { Viewer } from './viewer.js';

const VIEWER_OF_SESSION = `
  select s.person_id, coalesce(array_agg(m.tenant_id) filter (where m.tenant_id is not null), '{}') as organisation_ids
  from session s left join membership m on m.person_id = s.person_id
  where s.token_hash = ? and s.revoked_at is null and s.expires_at > clock_timestamp()
  group by s.person_id`;

/** Tells whose session a secret belongs to, in one statement. */
@Injectable()
export class SessionReader {
  constructor(private readonly em: EntityManager) {}

  async viewer(token: string): Promise<Viewer | null> {
    const [row] = await this.em
      .fork()
      .execute<{ person_id: string; organisation_ids: string[] }[]>(VIEWER_OF_SESSION, [sessionTokenHash(token)]);
    return row ? { personId: row.person_id, organisationIds: row.organisation_ids } : null;
  }
}
