import { isPerson, type Viewer } from '@commonweal/auth';

import { mayKeepPrograms } from '../policy.js';

/** Whether the viewer may make, change and end the programs of an organisation: a person who acts for it, never a program or a helper. */
export const mayManageApiClients = (viewer: Viewer | null, organisationId: string): boolean =>
  viewer !== null && isPerson(viewer) && mayKeepPrograms(viewer, organisationId);
