import type { ReactNode } from 'react';

import { ask } from '../../session/api.server';
import type { Route } from './+types/lot-audit';
import { LotAuditDocument } from './audit.document';
import { pageOf, pageWanted } from './page-of-trail';
import { TrailPage } from './trail-page';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const { node } = await ask(LotAuditDocument, { id: params.lotId, ...pageWanted(url) }, request);
  const lot = node?.__typename === 'Lot' ? node : null;
  return { ...pageOf(lot?.auditTrail, url), title: lot?.title ?? '' };
}

/** What was done to a lot, its bids and its scoring. */
export default function LotAudit({ loaderData, params }: Route.ComponentProps): ReactNode {
  const back = { href: `/lots/${encodeURIComponent(params.lotId)}/result`, to: 'result' };
  return <TrailPage loaderData={loaderData} of={loaderData.title} back={back} about="bids" />;
}
