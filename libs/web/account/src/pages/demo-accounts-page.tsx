import type { ReactNode } from 'react';

import { WideTable, useEnglishLang, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';

export interface DemoAccountsData {
  readonly accounts: readonly {
    readonly email: string;
    readonly name: string;
    readonly password: string;
    readonly code: string | null;
  }[];
}

/** Who anybody may sign in as in the demonstration, with the codes of their apps. */
export function DemoAccountsPage({ loaderData }: { readonly loaderData: DemoAccountsData }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const head = ['name', 'email', 'password', 'code'].map((key) => ({ children: t(`account.demo.${key}`) }));
  const rows = loaderData.accounts.map(({ name, email, password, code }) => [
    { children: <span lang={lang}>{name}</span> },
    { children: email },
    { children: <span className="cw-code">{password}</span> },
    { children: code ? <span className="cw-code">{code}</span> : t('account.demo.noCode') },
  ]);
  return (
    <AccountPage title="demo.title" back={{ href: '/sign-in', of: 'signIn.title' }}>
      <p className="govuk-body">{t('account.demo.lede')}</p>
      <WideTable
        caption={t('account.demo.title')}
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={head}
        rows={rows}
      />
      <p className="govuk-body">{t('account.demo.changes')}</p>
    </AccountPage>
  );
}
