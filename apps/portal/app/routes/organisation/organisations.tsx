import type { ReactNode } from 'react';

import { OrganisationsPage } from '@commonweal/organisation-pages';
import { ownOrganisations } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import type { Route } from './+types/organisations';

export const loader = (visit: Route.LoaderArgs) => ownOrganisations(visit, app);

export default function Organisations({ loaderData }: Route.ComponentProps): ReactNode {
  return <OrganisationsPage loaderData={loaderData} mayRegister={true} />;
}
