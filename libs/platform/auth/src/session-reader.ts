import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { sessionTokenHash } from './session-token.js';
import type { ActingMembership, Viewer } from './viewer.js';

const VIEWER_OF_SESSION = `
  select person_id, organisation_ids, memberships_of_session(?) as memberships from viewer_of_session(?)`;

interface Row {
  readonly person_id: string;
  readonly organisation_ids: string[];
  readonly memberships: ActingMembership[];
}

/** Tells whose session a secret belongs to, in one statement: before it is known who asks, a function of the owner's answers. */
@Injectable()
export class SessionReader {
  constructor(private readonly em: EntityManager) {}

  async viewer(token: string): Promise<Viewer | null> {
    const hash = sessionTokenHash(token);
    const [row] = await this.em.fork().execute<Row[]>(VIEWER_OF_SESSION, [hash, hash]);
    return row
      ? { personId: row.person_id, organisationIds: row.organisation_ids, memberships: row.memberships }
      : null;
  }
}
