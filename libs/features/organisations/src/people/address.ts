import { isMailAddress } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

/** What is wrong with an address, in its canonical form. */
export const addressFaults = (address: string): Fault[] =>
  isMailAddress(address) ? [] : [{ path: '$.email', message: 'Enter an e-mail address like name@example.org' }];
