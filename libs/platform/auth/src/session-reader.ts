import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { askForNobody } from '@commonweal/persistence';

import { sessionTokenHash } from './session-token.js';
import { SignInSettings } from './sign-in-settings.js';
import type { Viewer } from './viewer.js';

const VIEWER_OF_SESSION = `select to_json(v) from (
  select person_id as "personId", organisation_ids as "organisationIds",
    session_id as "sessionId", second_factor as "secondFactor", second_factor_missing as "secondFactorMissing",
    memberships_of_session($1) as memberships
  from viewer_of_session($1, $2)) v`;

/**
 * Tells whose session a secret belongs to, and notes that it was used, in one statement: before it is known who asks, a
 * function of the owner's answers.
 */
@Injectable()
export class SessionReader {
  constructor(
    private readonly em: EntityManager,
    private readonly settings: SignInSettings,
  ) {}

  viewer(token: string): Promise<Viewer | null> {
    const values = [sessionTokenHash(token), this.settings.sessionIdleMinutes];
    return askForNobody<Viewer>(this.em, { sql: VIEWER_OF_SESSION, values });
  }
}
