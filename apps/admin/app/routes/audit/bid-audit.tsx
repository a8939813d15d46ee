import type { ReactNode } from 'react';

import { ask } from '../../session/api.server';
import type { Route } from './+types/bid-audit';
import { BidAuditDocument } from './audit.document';
import { pageOf, pageWanted } from './page-of-trail';
import { TrailPage } from './trail-page';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const { node } = await ask(BidAuditDocument, { id: params.bidId, ...pageWanted(url) }, request);
  const bid = node?.__typename === 'Bid' ? node : null;
  return { ...pageOf(bid?.auditTrail, url), supplier: bid?.supplier.name ?? '', tenderId: bid?.lot.tender.id ?? '' };
}

/** What was done to a bid and its scores. */
export default function BidAudit({ loaderData }: Route.ComponentProps): ReactNode {
  const back = { href: `/tenders/${encodeURIComponent(loaderData.tenderId)}`, to: 'tender' };
  return <TrailPage loaderData={loaderData} of={loaderData.supplier} back={back} />;
}
