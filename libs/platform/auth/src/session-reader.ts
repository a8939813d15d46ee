import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { askForNobody } from '@commonweal/persistence';

import { sessionTokenHash } from './session-token.js';
import type { Viewer } from './viewer.js';

const VIEWER_OF_SESSION = `
  select json_build_object('personId', person_id, 'organisationIds', organisation_ids) from viewer_of_session($1)`;

/** Tells whose session a secret belongs to, in one statement: before it is known who asks, a function of the owner's answers. */
@Injectable()
export class SessionReader {
  constructor(private readonly em: EntityManager) {}

  viewer(token: string): Promise<Viewer | null> {
    return askForNobody<Viewer>(this.em, { sql: VIEWER_OF_SESSION, values: [sessionTokenHash(token)] });
  }
}
