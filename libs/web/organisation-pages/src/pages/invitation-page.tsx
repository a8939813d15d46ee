import type { ReactNode } from 'react';

import { Button, Phrase, PostForm, momentInSentence, useTranslator } from '@commonweal/ui';

import type { Refused } from '../form/fault.js';
import { OrganisationPage } from '../form/organisation-page.js';
import { RoleNames } from '../form/role-words.js';

interface Received {
  readonly organisation: string;
  readonly inviter: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly expiresAt: string;
  readonly isOpen: boolean;
}

export interface InvitationData {
  readonly token: string;
  readonly invitation: Received | null;
  readonly signedInAs: string | null;
}

/** The link of an invitation, followed. */
export function InvitationPage(props: {
  readonly loaderData: InvitationData;
  readonly actionData?: Refused;
}): ReactNode {
  const { t } = useTranslator();
  const { invitation, signedInAs, token } = props.loaderData;
  return (
    <OrganisationPage title="invitation.title" refused={props.actionData}>
      {invitation?.isOpen ? (
        <>
          <Offer {...invitation} />
          {signedInAs === invitation.email ? (
            <Accept token={token} />
          ) : (
            <SignIn email={invitation.email} token={token} signedInAs={signedInAs} />
          )}
        </>
      ) : (
        <p className="govuk-body">{t('organisation.fault.InvitationEnded')}</p>
      )}
    </OrganisationPage>
  );
}

function Offer({ inviter, organisation, roles, expiresAt }: Received): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const values = { inviter, organisation };
  return (
    <>
      <p className="govuk-body">
        <Phrase of="organisation.invitation.lede" values={values} english={['inviter', 'organisation']} />
      </p>
      <p className="govuk-body">
        {t('organisation.invitation.roles')} <RoleNames roles={roles} />
      </p>
      <p className="govuk-body">
        {t('organisation.people.until', { moment: momentInSentence(expiresAt, translator) })}
      </p>
    </>
  );
}

/** A press of the button shows that it was a person, and no program that looks into mails. */
function Accept({ token }: { readonly token: string }): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <input type="hidden" name="token" value={token} />
      <Button>{t('organisation.invitation.button')}</Button>
    </PostForm>
  );
}

interface SignInProps {
  readonly email: string;
  readonly token: string;
  readonly signedInAs: string | null;
}

function SignIn({ email, token, signedInAs }: SignInProps): ReactNode {
  const { t } = useTranslator();
  const back = new URLSearchParams({ to: `/accept-invitation?${new URLSearchParams({ token })}` });
  const key = signedInAs === null ? 'organisation.invitation.signIn' : 'organisation.invitation.otherAddress';
  return (
    <>
      <p className="govuk-body">{t(key, { email })}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`/sign-in?${back}`}>
            {t('organisation.invitation.toSignIn')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/register">
            {t('organisation.invitation.toRegister')}
          </a>
        </li>
      </ul>
    </>
  );
}
