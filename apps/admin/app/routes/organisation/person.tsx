import type { ReactNode } from 'react';

import { PersonPage } from '@commonweal/organisation-pages';
import { changePerson, person } from '@commonweal/organisation-pages/server';

import { app } from '../../session/account.server';
import { AuditLink } from '../audit/audit-link';
import type { Route } from './+types/person';

export const loader = (visit: Route.LoaderArgs) => person(visit, app);
export const action = (visit: Route.ActionArgs) => changePerson(visit, app);

export default function Person({ loaderData, actionData, params }: Route.ComponentProps): ReactNode {
  const more = (
    <p className="govuk-body">
      <AuditLink href={`/organisations/${params.id}/people/${params.personId}/audit`} />
    </p>
  );
  return <PersonPage loaderData={loaderData} {...(actionData && { actionData })} more={more} />;
}
