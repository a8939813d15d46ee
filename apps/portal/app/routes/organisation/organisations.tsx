import type { ReactNode } from 'react';

import { OrganisationsPage, type ShownOrganisation } from '@commonweal/organisation-pages';
import { ownOrganisations } from '@commonweal/organisation-pages/server';
import { useTranslator } from '@commonweal/ui';

import { app } from '../../session/account.server';
import type { Route } from './+types/organisations';

export const loader = (visit: Route.LoaderArgs) => ownOrganisations(visit, app);

export default function Organisations({ loaderData }: Route.ComponentProps): ReactNode {
  return (
    <OrganisationsPage
      loaderData={loaderData}
      mayRegister={true}
      more={(organisation) => (organisation.kind === 'SUPPLIER' ? <Finding {...organisation} /> : null)}
    />
  );
}

/** What a supplier finds opportunities by. */
function Finding({ id, name }: ShownOrganisation): ReactNode {
  const { t } = useTranslator();
  return (['for-you', 'searches'] as const).map((part) => (
    <p key={part} className="govuk-body govuk-!-margin-bottom-1">
      <a className="govuk-link" href={`/organisations/${id}/${part}`}>
        {t(part === 'searches' ? 'kept.title' : 'forYou.title')}
        <span className="govuk-visually-hidden">: {name}</span>
      </a>
    </p>
  ));
}
