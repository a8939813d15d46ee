import type { ReactNode } from 'react';

import { Button, NotificationBanner, Phrase, PostForm, dateInWords, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import type { Refused } from '../form/fault.js';

interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

export interface AccountData {
  readonly viewer: {
    readonly email: string;
    /** Whether the person may act for others who agree to it. */
    readonly mayHelp: boolean;
    readonly person: { readonly name: string };
    readonly secondFactors: {
      readonly totp: boolean;
      readonly recoveryCodesLeft: number;
      readonly passkeys: readonly Passkey[];
    };
  };
  readonly said: string | null;
}

/** How somebody signs in, and what they can change about it. */
export function AccountOverviewPage(props: {
  readonly loaderData: AccountData;
  readonly actionData?: Refused;
  /** What the app has to add. */
  readonly more?: ReactNode;
}): ReactNode {
  const { t } = useTranslator();
  const { viewer, said } = props.loaderData;
  const { secondFactors, person, email } = viewer;
  return (
    <AccountPage title="account.title" faults={props.actionData?.faults}>
      {said === 'change.done' && !props.actionData && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('account.change.done')}
        </NotificationBanner>
      )}
      <p className="govuk-body">
        <Phrase of="account.account.signedInAs" values={{ name: person.name, email }} english={['name']} />
      </p>
      <Part title="password" text={t('account.account.passwordIs')}>
        <PartLink href="/account/password" of="changePassword" />
      </Part>
      <AppPart isSetUp={secondFactors.totp} />
      <PasskeysPart passkeys={secondFactors.passkeys} />
      {(secondFactors.totp || secondFactors.passkeys.length > 0) && (
        <Part title="codes" text={t('account.account.codesLeft', { count: secondFactors.recoveryCodesLeft })}>
          <PartLink href="/account/recovery-codes" of="newCodes" />
        </Part>
      )}
      <Part title="sessions">
        <PartLink href="/account/sessions" of="seeSessions" />
      </Part>
      {props.more}
      <Part title="erase">
        <PartLink href="/account/erase" of="eraseMyself" />
      </Part>
    </AccountPage>
  );
}

interface PartProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

function Part({ title, text, children }: PartProps): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="cw-section" aria-labelledby={title}>
      <h2 className="govuk-heading-m" id={title}>
        {t(`account.account.${title}`)}
      </h2>
      {text && <p className="govuk-body">{text}</p>}
      {children}
    </section>
  );
}

function PartLink({ href, of }: { readonly href: string; readonly of: string }): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={href}>
        {t(`account.account.${of}`)}
      </a>
    </p>
  );
}

function AppPart({ isSetUp }: { readonly isSetUp: boolean }): ReactNode {
  const { t } = useTranslator();
  return (
    <Part title="app" text={t(isSetUp ? 'account.account.appOn' : 'account.account.appOff')}>
      <div className="cw-actions">
        <PartLink href="/account/app" of={isSetUp ? 'replace' : 'setUp'} />
        {isSetUp && (
          <PostForm>
            <Button name="intent" value="remove-app" className="govuk-button--secondary">
              {t('account.account.removeApp')}
            </Button>
          </PostForm>
        )}
      </div>
    </Part>
  );
}

function PasskeysPart({ passkeys }: { readonly passkeys: readonly Passkey[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <Part title="passkeys" {...(passkeys.length === 0 && { text: t('account.account.noPasskeys') })}>
      {passkeys.length > 0 && (
        <ul className="cw-list">
          {passkeys.map((passkey) => (
            <PasskeyItem key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      <PartLink href="/account/passkeys" of="addPasskey" />
    </Part>
  );
}

function PasskeyItem({ passkey }: { readonly passkey: Passkey }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { id, name, createdAt, lastUsedAt } = passkey;
  const facts = [
    t('account.account.passkeyAdded', { date: dateInWords(createdAt, translator) }),
    ...(lastUsedAt ? [t('account.account.passkeyUsed', { date: dateInWords(lastUsedAt, translator) })] : []),
  ];
  return (
    <li className="cw-list__item">
      <h3 className="govuk-heading-s">{name}</h3>
      <p className="govuk-body">{facts.join(', ')}</p>
      <PostForm className="cw-apart">
        <input type="hidden" name="passkeyId" value={id} />
        <Button name="intent" value="remove-passkey" className="govuk-button--secondary">
          {t('account.account.removePasskey', { name })}
        </Button>
      </PostForm>
    </li>
  );
}
