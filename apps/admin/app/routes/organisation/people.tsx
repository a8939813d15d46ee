import type { ReactNode } from 'react';

import { PeoplePage } from '@commonweal/organisation-pages';
import { people, revoke } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import { AuditLink } from '../audit/audit-link';
import { partAuditPath } from '../audit/parts';
import type { Route } from './+types/people';

export const loader = (visit: Route.LoaderArgs) => people(visit, app);
export const action = (visit: Route.ActionArgs) => revoke(visit, app);

export default function People({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const more = (
    <p className="govuk-body">
      <AuditLink href={partAuditPath(loaderData.organisation.id, 'PEOPLE')} />
    </p>
  );
  return <PeoplePage loaderData={loaderData} {...(actionData && { actionData })} more={more} />;
}
