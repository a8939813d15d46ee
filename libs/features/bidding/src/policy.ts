import { allows, type Viewer } from '@commonweal/auth';

/** Who sends a bid: it binds the organisation. */
export const maySend = allows('OWNER', 'SIGNATORY');

/** Whether the viewer is on the buying side: then the viewer neither sends nor sees a bid as its supplier does. */
export const isOnBuyingSide = ({ organisationIds, onBehalfOf }: Viewer, authorityId: string): boolean =>
  [...organisationIds, ...(onBehalfOf?.helperOrganisationIds ?? [])].includes(authorityId);
