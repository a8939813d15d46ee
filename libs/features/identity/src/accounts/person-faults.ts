import { isMailAddress } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

import { passwordFaults } from './password-faults.js';

/** Everything wrong with what somebody says of themselves, so that it can be mended in one go. */
export function personFaults({ name, email, password }: { name: string; email: string; password: string }): Fault[] {
  return [
    ...(name.length < 1 || name.length > 200 || /\p{Cc}/u.test(name)
      ? [{ path: '$.name', message: 'The name must have 1 to 200 characters' }]
      : []),
    ...addressFaults(email),
    ...passwordFaults(password, { field: '$.password', knownBy: [email, name] }),
  ];
}

/** What is wrong with an e-mail address. */
export const addressFaults = (email: string): Fault[] =>
  isMailAddress(email) ? [] : [{ path: '$.email', message: 'This is not an e-mail address, such as name@example.org' }];
