import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { sessionTokenHash } from './session-token.js';
import type { Viewer } from './viewer.js';

const VIEWER_OF_SESSION = 'select person_id, organisation_ids from viewer_of_session(?)';

/** Tells whose session a secret belongs to, in one statement: before it is known who asks, a function of the owner's answers. */
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
