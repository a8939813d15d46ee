import type { ReactNode } from 'react';

import { OrganisationsPage } from '@commonweal/organisation-pages';
import { ownOrganisations } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import { AuditLink } from '../audit/audit-link';
import type { Route } from './+types/organisations';

export const loader = (visit: Route.LoaderArgs) => ownOrganisations(visit, app);

export default function Organisations({ loaderData }: Route.ComponentProps): ReactNode {
  const more = ({ id, name }: { readonly id: string; readonly name: string }) => (
    <AuditLink href={`/organisations/${id}/audit`} of={name} />
  );
  return <OrganisationsPage loaderData={loaderData} mayRegister={false} more={more} />;
}
