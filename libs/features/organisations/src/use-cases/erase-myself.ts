import { DriverException, EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import { FRESH_SIGN_IN_NEEDED, type FreshSignInNeeded, signedInLately, type Viewer } from '@commonweal/auth';
import { canonicalMailAddress } from '@commonweal/canonical';
import { inTransaction, Person } from '@commonweal/persistence';
import { fail, type InvalidInput, invalidInput, ok, type Result } from '@commonweal/result';

import { type LastKeeper, lastKeeper } from '../people/failures.js';

export type EraseMyselfFailure = InvalidInput | LastKeeper | FreshSignInNeeded;

const ERASE = 'select clock_timestamp() as at, erase_signed_in_person()';
/** Raised by the database where nobody would be left who looks after an organisation's people (restrict_violation). */
const NOBODY_LEFT = '23001';
const OTHER_ADDRESS = {
  path: '$.email',
  message: 'This is not the address you sign in with. Type it to show that you mean it: erasing cannot be undone.',
};

/**
 * Erases the person who is signed in: name, address, password, sessions, memberships, and the salts that make their part
 * of the audit log say something. What they did for an organisation stays, under an id that names nobody.
 */
@Injectable()
export class EraseMyself {
  constructor(private readonly em: EntityManager) {}

  /**
   * @param email typed again, so that nobody is erased by a slip
   * @returns when it was done
   */
  execute(viewer: Viewer, { email }: { readonly email: string }): Promise<Result<Date, EraseMyselfFailure>> {
    return this.erase(viewer, email).catch((error: unknown) => {
      if (error instanceof DriverException && error.code === NOBODY_LEFT) return fail(lastKeeper('email'));
      throw error;
    });
  }

  private erase(viewer: Viewer, email: string): Promise<Result<Date, EraseMyselfFailure>> {
    return inTransaction(this.em, viewer, async (em) => {
      const { personId } = viewer;
      if (!(await signedInLately(em, viewer))) return FRESH_SIGN_IN_NEEDED;
      const person = await em.findOneOrFail(Person, { id: personId });
      if (person.email !== canonicalMailAddress(email)) return fail(invalidInput([OTHER_ADDRESS]));
      recordLeaf(em, {
        ...{ tenantId: personId, personId, onBehalfOf: null },
        ...{ action: 'eraseMyself', object: { type: 'Person', id: personId } },
      });
      await em.flush();
      const [erased] = await em.execute<{ at: string }[]>(ERASE);
      return ok(new Date(erased?.at ?? NaN));
    });
  }
}
