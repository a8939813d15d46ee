import type { ReactNode } from 'react';

import { NotificationBanner, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';

/** For buyers whose account a password alone opens: what they need, and where to get it. */
export function SecondStepNeededPage(): ReactNode {
  const { t } = useTranslator();
  return (
    <AccountPage title="second.title">
      <p className="govuk-body">{t('account.second.lede')}</p>
      <h2 className="govuk-heading-m">{t('account.second.choose')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {(['app', 'passkey'] as const).map((way) => (
          <li key={way}>
            <a className="govuk-link" href={way === 'app' ? '/account/app' : '/account/passkeys'}>
              {t(`account.second.${way}`)}
            </a>
          </li>
        ))}
      </ul>
    </AccountPage>
  );
}

/** Says the same on every other page until it is done. */
export function SecondStepBanner(): ReactNode {
  const { t } = useTranslator();
  return (
    <NotificationBanner title={t('account.second.bannerTitle')} className="govuk-!-margin-top-4">
      <p className="govuk-notification-banner__heading">
        {t('account.second.banner')}{' '}
        <a className="govuk-notification-banner__link" href="/account/second-step">
          {t('account.second.bannerLink')}
        </a>
      </p>
    </NotificationBanner>
  );
}
