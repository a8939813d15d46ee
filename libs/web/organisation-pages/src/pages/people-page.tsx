import type { ReactNode } from 'react';

import { Button, PostForm, WideTable, momentInSentence, useEnglishLang, useTranslator } from '@commonweal/ui';

import type { Refused } from '../form/fault.js';
import { OrganisationPage } from '../form/organisation-page.js';
import { RoleNames } from '../form/role-words.js';
import type { Kind } from '../form/roles.js';
import { Said } from './organisations-page.js';
import { TO_ORGANISATIONS } from './register-page.js';

export interface ShownMember {
  readonly email: string;
  readonly roles: readonly string[];
  readonly person: { readonly id: string; readonly name: string };
}

interface ShownInvitation {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly expiresAt: string;
}

export interface PeopleData {
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: Kind };
  readonly members: readonly ShownMember[];
  /** Where this page of them begins, and the next one. */
  readonly after: string | null;
  readonly next: string | null;
  /** Null for whoever does not look after the people. */
  readonly invitations: readonly ShownInvitation[] | null;
  readonly self: string;
  readonly isKeeper: boolean;
  readonly said: string | null;
}

/** Who acts for an organisation, and who is invited to. */
export function PeoplePage(props: {
  readonly loaderData: PeopleData;
  readonly actionData?: Refused;
  /** What the app has to add. */
  readonly more?: ReactNode;
}): ReactNode {
  const { t } = useTranslator();
  const { organisation, next, invitations, isKeeper, said } = props.loaderData;
  const base = `/organisations/${organisation.id}/people`;
  return (
    <OrganisationPage title="people.title" of={organisation.name} refused={props.actionData} back={TO_ORGANISATIONS}>
      {!props.actionData && <Said said={said} />}
      {isKeeper && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${base}/invite`}>
            {t('organisation.invite.title')}
          </a>
        </p>
      )}
      <Members {...props.loaderData} base={base} />
      {next !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={base + onPage(next)}>
            {t('organisation.people.more')}
          </a>
        </p>
      )}
      {invitations && <Invitations invitations={invitations} />}
      {props.more}
    </OrganisationPage>
  );
}

/** The end of an address that is about a page of the people. */
const onPage = (after: string | null): string => (after === null ? '' : `?${new URLSearchParams({ after })}`);

function Members({ members, after, self, isKeeper, base }: PeopleData & { readonly base: string }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const head = ['name', 'email', 'roles', 'change'].map((key) => ({ children: t(`organisation.people.${key}`) }));
  const rows = members.map(({ person, email, roles }) => [
    { children: person.name, lang },
    { children: email },
    { children: <RoleNames roles={roles} /> },
    {
      children: (isKeeper || person.id === self) && (
        <a className="govuk-link" href={`${base}/${person.id}${onPage(after)}`}>
          {t(isKeeper ? 'organisation.people.change' : 'organisation.people.leave')}
          <span className="govuk-visually-hidden">: {person.name}</span>
        </a>
      ),
    },
  ]);
  return (
    <WideTable
      caption={t('organisation.people.members')}
      captionClasses="govuk-table__caption--m"
      {...{ head, rows, firstCellIsHeader: true }}
    />
  );
}

function Invitations({ invitations }: { readonly invitations: readonly ShownInvitation[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="invitations">
      <h2 className="govuk-heading-m" id="invitations">
        {t('organisation.people.invitations')}
      </h2>
      {invitations.length === 0 && <p className="govuk-body">{t('organisation.people.noInvitations')}</p>}
      <ul className="cw-list">
        {invitations.map((invitation) => (
          <InvitationItem key={invitation.id} {...invitation} />
        ))}
      </ul>
    </section>
  );
}

function InvitationItem({ id, email, roles, expiresAt }: ShownInvitation): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <li className="cw-list__item">
      <h3 className="govuk-heading-s">{email}</h3>
      <p className="govuk-body">
        <RoleNames roles={roles} />.{' '}
        {t('organisation.people.until', { moment: momentInSentence(expiresAt, translator) })}
      </p>
      <PostForm>
        <input type="hidden" name="invitationId" value={id} />
        <Button className="govuk-button--secondary govuk-!-margin-bottom-0">
          {t('organisation.people.revoke')}
          <span className="govuk-visually-hidden">: {email}</span>
        </Button>
      </PostForm>
    </li>
  );
}
