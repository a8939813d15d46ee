import type { ReactNode } from 'react';

import { Button, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../../form/account-page.js';
import { AssistedSessions, type SessionsPage } from './assisted-sessions.js';

const TO_ACCOUNT = { href: '/account', of: 'help.toAccount' };

export interface HelpData {
  readonly sessions: SessionsPage;
  readonly now: string;
  readonly hasEnded: boolean;
}

/** Whom a helper has helped. */
export function HelpGivenPage(props: { readonly loaderData: HelpData & { readonly mayHelp: boolean } }): ReactNode {
  const { t } = useTranslator();
  const { mayHelp, ...list } = props.loaderData;
  return (
    <AccountPage title="help.given" back={TO_ACCOUNT}>
      <p className="govuk-body">{t('account.help.givenLede')}</p>
      {mayHelp && <Button href="/help/new">{t('account.help.start')}</Button>}
      <AssistedSessions {...list} namedBy="organisation" address="/help" />
    </AccountPage>
  );
}

/** Who acted for the person. */
export function HelpReceivedPage({ loaderData }: { readonly loaderData: HelpData }): ReactNode {
  const { t } = useTranslator();
  return (
    <AccountPage title="help.received" back={TO_ACCOUNT}>
      <p className="govuk-body">{t('account.help.receivedLede')}</p>
      <AssistedSessions {...loaderData} namedBy="helper" address="/account/help" />
    </AccountPage>
  );
}

/** The assisted session has ended; who helped is themselves again. */
export function HelpOverPage(): ReactNode {
  const { t } = useTranslator();
  return (
    <AccountPage title="help.over">
      <p className="govuk-body">{t('account.help.overLede')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/help">
          {t('account.help.toGiven')}
        </a>
      </p>
    </AccountPage>
  );
}

/** Where an account leads to help given and received. */
export function HelpPart({ mayHelp }: { readonly mayHelp: boolean }): ReactNode {
  const { t } = useTranslator();
  const links = [
    ['/account/help', t('account.help.seeReceived')],
    ...(mayHelp ? [['/help', t('account.help.given')]] : []),
  ];
  return (
    <section className="cw-section" aria-labelledby="help">
      <h2 className="govuk-heading-m" id="help">
        {t('account.help.part')}
      </h2>
      <p className="govuk-body">{t('account.help.partLede')}</p>
      {links.map(([href, text]) => (
        <p key={href} className="govuk-body">
          <a className="govuk-link" href={href}>
            {text}
          </a>
        </p>
      ))}
    </section>
  );
}
