import type { ReactNode } from 'react';

import { ProfilePage } from '@commonweal/organisation-pages';
import { profile } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import { AuditLink } from '../audit/audit-link';
import { partAuditPath } from '../audit/parts';
import type { Route } from './+types/profile';

/** Suppliers change their profile in the portal. */
export async function loader(visit: Route.LoaderArgs) {
  return { ...(await profile(visit, app)), mayEdit: false };
}

export default function Profile({ loaderData }: Route.ComponentProps): ReactNode {
  const more = loaderData.isOwn && (
    <p className="govuk-body">
      <AuditLink href={partAuditPath(loaderData.organisation.id, 'PROFILE')} />
    </p>
  );
  return <ProfilePage loaderData={loaderData} more={more} />;
}
