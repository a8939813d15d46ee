import type { ReactNode } from 'react';

import { Button, PostForm, useTranslator } from '@commonweal/ui';

import type { Refused } from '../form/fault.js';
import { CheckboxesField, RadiosField, TextField } from '../form/fields.js';
import { OrganisationPage } from '../form/organisation-page.js';
import { RoleNames, useRoleOptions } from '../form/role-words.js';
import type { PeopleData, ShownMember } from './people-page.js';

const toPeople = (id: string) => ({ href: `/organisations/${id}/people`, to: 'people.title' });

interface InviteProps {
  readonly loaderData: Pick<PeopleData, 'organisation'> & { readonly language: 'en' | 'cy' };
  readonly actionData?: Refused;
}

/** Inviting somebody. */
export function InvitePage({ loaderData, actionData }: InviteProps): ReactNode {
  const { t } = useTranslator();
  const { organisation, language } = loaderData;
  const options = useRoleOptions(organisation.kind);
  const languages = [
    { value: 'en', text: t('organisation.invite.english') },
    { value: 'cy', text: t('organisation.invite.welsh') },
  ];
  const page = { of: organisation.name, refused: actionData, back: toPeople(organisation.id) };
  return (
    <OrganisationPage title="invite.title" {...page}>
      <p className="govuk-body">{t('organisation.invite.lede')}</p>
      <PostForm>
        <TextField name="email" type="email" label="invite.email" refused={actionData} />
        <CheckboxesField name="roles" label="invite.roles" options={options} refused={actionData} />
        <RadiosField
          {...{ name: 'language', label: 'invite.language', options: languages, value: language }}
          refused={actionData}
        />
        <Button>{t('organisation.invite.button')}</Button>
      </PostForm>
    </OrganisationPage>
  );
}

export interface PersonData {
  readonly organisation: PeopleData['organisation'];
  readonly member: ShownMember;
  readonly isSelf: boolean;
  readonly isKeeper: boolean;
}

/** What somebody is in an organisation, and ending it. */
export function PersonPage({
  loaderData,
  actionData,
  more,
}: {
  readonly loaderData: PersonData;
  readonly actionData?: Refused;
  /** What the app has to add. */
  readonly more?: ReactNode;
}): ReactNode {
  const { t } = useTranslator();
  const { organisation, member, isSelf, isKeeper } = loaderData;
  const options = useRoleOptions(organisation.kind);
  const page = { of: organisation.name, refused: actionData, back: toPeople(organisation.id) };
  return (
    <OrganisationPage title={isSelf ? 'person.self' : 'person.title'} {...page}>
      <p className="govuk-body">
        {member.person.name}, {member.email}: <RoleNames roles={member.roles} />
      </p>
      {more}
      {isKeeper && (
        <PostForm>
          <CheckboxesField
            {...{ name: 'roles', label: 'invite.roles', options, values: member.roles }}
            refused={actionData}
          />
          <Button>{t('organisation.person.button')}</Button>
        </PostForm>
      )}
      <PostForm>
        <h2 className="govuk-heading-m">{t(isSelf ? 'organisation.person.leave' : 'organisation.person.remove')}</h2>
        <p className="govuk-body">{t('organisation.person.removeLede')}</p>
        <Button name="intent" value="remove" className="govuk-button--warning">
          {t(isSelf ? 'organisation.person.leave' : 'organisation.person.remove')}
        </Button>
      </PostForm>
    </OrganisationPage>
  );
}
