import type { ReactNode } from 'react';

import { redirect } from 'react-router';

import { ask } from '../../session/api.server';
import type { Route } from './+types/account-audit';
import { AccountAuditDocument } from './audit.document';
import { pageOf, pageWanted } from './page-of-trail';
import { TrailPage } from './trail-page';

export async function loader({ request, url }: Route.LoaderArgs) {
  const { viewer } = await ask(AccountAuditDocument, pageWanted(url), request);
  if (!viewer) throw redirect('/sign-in');
  return { ...pageOf(viewer.auditTrail, url), email: viewer.email };
}

/** What was done to one's own account. */
export default function AccountAudit({ loaderData }: Route.ComponentProps): ReactNode {
  const back = { href: '/account', to: 'account' };
  return <TrailPage loaderData={loaderData} of={loaderData.email} back={back} about="account" />;
}
