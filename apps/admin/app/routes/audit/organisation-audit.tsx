import type { ReactNode } from 'react';

import { ask } from '../../session/api.server';
import type { Route } from './+types/organisation-audit';
import { OrganisationAuditDocument } from './audit.document';
import { pageOf, pageWanted } from './page-of-trail';
import { partIn } from './parts';
import { PartsOfOrganisation } from './parts-of-organisation';
import { TrailPage } from './trail-page';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const part = partIn(url.searchParams);
  const variables = { id: params.id, part, personId: null, ...pageWanted(url) };
  const { node } = await ask(OrganisationAuditDocument, variables, request);
  const organisation = node?.__typename === 'Organisation' ? node : null;
  const { name = '', kind = 'SUPPLIER' } = organisation ?? {};
  return { ...pageOf(organisation?.auditTrail, url), name, kind, part };
}

/** What was done for an organisation, or to one part of it. */
export default function OrganisationAudit({ loaderData, params }: Route.ComponentProps): ReactNode {
  const { name, kind, part } = loaderData;
  const back = { href: '/organisations', to: 'organisations' };
  return (
    <TrailPage loaderData={loaderData} of={name} back={back} about="organisation">
      <PartsOfOrganisation path={`/organisations/${params.id}/audit`} kind={kind} chosen={part} />
    </TrailPage>
  );
}
