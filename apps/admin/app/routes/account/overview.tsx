import type { ReactNode } from 'react';

import { AccountOverviewPage } from '@commonweal/account';
import { account, removeFactor } from '@commonweal/account/server';

import { app } from '../../session/account.server';
import { AuditLink } from '../audit/audit-link';
import type { Route } from './+types/overview';

export const loader = ({ request }: Route.LoaderArgs) => account(request, app);
export const action = ({ request }: Route.ActionArgs) => removeFactor(request, app);

export default function Overview({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const more = (
    <p className="govuk-body">
      <AuditLink href="/account/audit" />
    </p>
  );
  return <AccountOverviewPage loaderData={loaderData} {...(actionData && { actionData })} more={more} />;
}
