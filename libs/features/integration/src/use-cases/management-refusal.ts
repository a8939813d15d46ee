import { actsFor, isPerson, type RoleMissing, roleMissing, type Viewer } from '@commonweal/auth';
import { type Fail, type Failure, fail } from '@commonweal/result';

import { mayKeepPrograms } from '../policy.js';
import { mayManageApiClients } from './may-manage-api-clients.js';

/** Where the input names the organisation or what belongs to it, and what a stranger is told. */
interface Asked {
  readonly organisationId: string;
  readonly field: 'clientId' | 'deliveryId' | 'endpointId' | 'organisationId';
  readonly notFound: Fail<Failure<'NotFound'>>;
}

/** Why the viewer may not manage the programs and webhooks of an organisation; null when they may. A stranger finds nothing. */
export function managementRefusal(
  viewer: Viewer,
  { organisationId, field, notFound }: Asked,
): Fail<Failure<'NotFound'> | RoleMissing> | null {
  if (mayManageApiClients(viewer, organisationId)) return null;
  return isPerson(viewer) && actsFor(viewer, organisationId) ? fail(roleMissing(mayKeepPrograms, field)) : notFound;
}
