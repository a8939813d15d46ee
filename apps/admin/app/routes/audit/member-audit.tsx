import type { ReactNode } from 'react';

import { ask } from '../../session/api.server';
import type { Route } from './+types/member-audit';
import { OrganisationAuditDocument } from './audit.document';
import { pageOf, pageWanted } from './page-of-trail';
import { TrailPage } from './trail-page';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const { id, personId } = params;
  const { node } = await ask(OrganisationAuditDocument, { id, personId, part: null, ...pageWanted(url) }, request);
  const organisation = node?.__typename === 'Organisation' ? node : null;
  return { ...pageOf(organisation?.auditTrail, url), name: organisation?.name ?? '' };
}

/** What was done to somebody's place in an organisation. */
export default function MemberAudit({ loaderData, params: { id, personId } }: Route.ComponentProps): ReactNode {
  const back = { href: `/organisations/${id}/people/${personId}`, to: 'person' };
  return <TrailPage loaderData={loaderData} of={loaderData.name} back={back} />;
}
