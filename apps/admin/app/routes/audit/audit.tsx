import type { ReactNode } from 'react';

import { ask } from '../../session/api.server';
import type { Route } from './+types/audit';
import { TenderAuditDocument } from './audit.document';
import { pageOf, pageWanted } from './page-of-trail';
import { TrailPage } from './trail-page';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const { tender } = await ask(TenderAuditDocument, { id: params.tenderId, ...pageWanted(url) }, request);
  return { ...pageOf(tender?.auditTrail, url), title: tender?.title ?? '' };
}

/** What was done to a tender. */
export default function TenderAudit({ loaderData, params }: Route.ComponentProps): ReactNode {
  const back = { href: `/tenders/${encodeURIComponent(params.tenderId)}`, to: 'tender' };
  return <TrailPage loaderData={loaderData} of={loaderData.title} back={back} about="bids" />;
}
