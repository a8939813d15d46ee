import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { passwordHash, passwordMatches, Throttle, type Viewer } from '@commonweal/auth';
import { inTransaction, Person } from '@commonweal/persistence';
import { type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { passwordFaults } from '../accounts/password-faults.js';
import { recordOwn } from '../accounts/record-own.js';
import { endOtherSessions } from '../sessions/opened-session.js';
import { type SignInRefused, tooManyAttempts, WRONG_CURRENT_PASSWORD } from './sign-in-refused.js';

export interface ChangePasswordInput {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Changes the viewer's password, for whoever knows the one that holds. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly em: EntityManager,
    private readonly throttle: Throttle,
  ) {}

  async execute(
    viewer: Viewer,
    { currentPassword, newPassword }: ChangePasswordInput,
    { address }: { readonly address: string },
  ): Promise<Result<{ changedAt: Date }, SignInRefused | InvalidInput>> {
    const person = await inTransaction(this.em, viewer, (em) => em.findOneOrFail(Person, { id: viewer.personId }));
    const faults = passwordFaults(newPassword, { field: '$.newPassword', knownBy: [person.email, person.name] });
    if (faults.length > 0) return fail(invalidInput(faults));
    const attempt = { what: 'sign-in', address, account: person.email } as const;
    const retryAt = await this.throttle.admit(attempt);
    if (retryAt) return tooManyAttempts(retryAt);
    if (!(await passwordMatches(person.passwordHash, currentPassword.slice(0, 1_000)))) return WRONG_CURRENT_PASSWORD;
    await this.throttle.succeeded(attempt);
    return ok(await this.change(viewer, await passwordHash(newPassword)));
  }

  private change(viewer: Viewer, hash: string): Promise<{ changedAt: Date }> {
    const { personId, sessionId = '' } = viewer;
    return inTransaction(this.em, viewer, async (em) => {
      await em.execute('update person set password_hash = ? where id = ?', [hash, personId]);
      await em.execute('select end_what_waits_for_signed_in_person()');
      await endOtherSessions(em, { personId, sessionId });
      recordOwn(em, personId, { action: 'changePassword' });
      return { changedAt: new Date() };
    });
  }
}
