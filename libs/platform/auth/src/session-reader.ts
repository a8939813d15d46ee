import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { sessionTokenHash } from './session-token.js';
import { SignInSettings } from './sign-in-settings.js';
import type { Viewer } from './viewer.js';

const VIEWER_OF_SESSION = `select person_id as "personId", organisation_ids as "organisationIds",
  session_id as "sessionId", second_factor as "secondFactor", second_factor_missing as "secondFactorMissing"
  from viewer_of_session(?, ?)`;

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

  async viewer(token: string): Promise<Viewer | null> {
    const parameters = [sessionTokenHash(token), this.settings.sessionIdleMinutes];
    const [viewer] = await this.em.fork().execute<Viewer[]>(VIEWER_OF_SESSION, parameters);
    return viewer ?? null;
  }
}
