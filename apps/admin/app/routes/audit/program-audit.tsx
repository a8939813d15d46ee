import type { ReactNode } from 'react';

import { ask } from '../../session/api.server';
import type { Route } from './+types/program-audit';
import { ProgramAuditDocument } from './audit.document';
import { pageOf, pageWanted } from './page-of-trail';
import { TrailPage } from './trail-page';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const { node } = await ask(ProgramAuditDocument, { id: params.programId, ...pageWanted(url) }, request);
  const program = node?.__typename === 'ApiClient' ? node : null;
  return { ...pageOf(program?.auditTrail, url), name: program?.name ?? '' };
}

/** What was done to a program. */
export default function ProgramAudit({ loaderData, params }: Route.ComponentProps): ReactNode {
  const back = { href: `/programs/${encodeURIComponent(params.programId)}`, to: 'program' };
  return <TrailPage loaderData={loaderData} of={loaderData.name} back={back} />;
}
