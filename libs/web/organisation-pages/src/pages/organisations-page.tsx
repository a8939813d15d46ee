import type { ReactNode } from 'react';

import { NotificationBanner, Tag, useEnglishLang, useTranslator } from '@commonweal/ui';

import { OrganisationPage } from '../form/organisation-page.js';
import { RoleNames } from '../form/role-words.js';

export interface OrganisationsData {
  readonly memberships: readonly {
    readonly roles: readonly string[];
    readonly organisation: { readonly id: string; readonly name: string; readonly kind: 'AUTHORITY' | 'SUPPLIER' };
  }[];
  /** Somebody acts for a person, whose organisations and colleagues they do not look after. */
  readonly isHelping: boolean;
}

export type ShownOrganisation = Membership['organisation'];
type Membership = OrganisationsData['memberships'][number];

/** The organisations that somebody acts for. */
export function OrganisationsPage(props: {
  readonly loaderData: OrganisationsData & { readonly said: string | null };
  /** Whether one can register an organisation here. */
  readonly mayRegister: boolean;
  /** The links that the app has to add to each organisation. */
  readonly more?: (organisation: ShownOrganisation) => ReactNode;
}): ReactNode {
  const { t } = useTranslator();
  const { memberships, said, isHelping } = props.loaderData;
  return (
    <OrganisationPage title="organisations.title">
      <Said said={said} />
      {memberships.length === 0 && <p className="govuk-body">{t('organisation.organisations.none')}</p>}
      <ul className="cw-list">
        {memberships.map((membership) => (
          <OrganisationItem key={membership.organisation.id} {...{ membership, isHelping }}>
            {props.more?.(membership.organisation)}
          </OrganisationItem>
        ))}
      </ul>
      {props.mayRegister && !isHelping && (
        <p className="govuk-body">
          <a className="govuk-link" href="/organisations/new">
            {t('organisation.register.title')}
          </a>
        </p>
      )}
    </OrganisationPage>
  );
}

/** What has just been done, in words. */
export function Said({ said }: { readonly said: string | null }): ReactNode {
  const { t } = useTranslator();
  const known = ['invited', 'revoked', 'changed', 'removed', 'joined', 'saved'];
  if (said === null || !known.includes(said)) return null;
  return (
    <NotificationBanner type="success" title={t('ui.success')}>
      {t(`organisation.said.${said}`)}
    </NotificationBanner>
  );
}

interface OrganisationItemProps extends Pick<OrganisationsData, 'isHelping'> {
  readonly membership: Membership;
  readonly children: ReactNode;
}

function OrganisationItem({ membership, isHelping, children }: OrganisationItemProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { organisation, roles } = membership;
  const { id, name, kind } = organisation;
  return (
    <li className="cw-list__item">
      <h2 className="govuk-heading-s">
        <span lang={lang}>{name}</span> <Tag>{t(`organisation.kind.${kind}`)}</Tag>
      </h2>
      <p className="govuk-body">
        <RoleNames roles={roles} />
      </p>
      <ul className="govuk-list">
        {!isHelping && (
          <li>
            <a className="govuk-link" href={`/organisations/${id}/people`}>
              {t('organisation.people.title')}
              <span className="govuk-visually-hidden">: {name}</span>
            </a>
          </li>
        )}
        {kind === 'SUPPLIER' && (
          <li>
            <a className="govuk-link" href={`/organisations/${id}/profile`}>
              {t('organisation.profile.title')}
              <span className="govuk-visually-hidden">: {name}</span>
            </a>
          </li>
        )}
        {children && <li>{children}</li>}
      </ul>
    </li>
  );
}
