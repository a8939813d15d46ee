import type { OrganisationIdentifier } from '@commonweal/persistence';
import type { Fault } from '@commonweal/result';

import { lineFaults } from '../profile/text-faults.js';

export interface RegisterSupplierInput {
  readonly name: string;
  readonly supplierKind: 'VCSE' | 'BUSINESS' | 'CONSORTIUM';
  readonly identifiers: readonly OrganisationIdentifier[];
}

/** Everything wrong with the name, so that it can be mended in one go. */
export const nameFaults = (name: string): Fault[] => lineFaults(name, { path: '$.name', most: 200 });
