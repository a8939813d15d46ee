import type { ReactNode } from 'react';

import { Button, PostForm, WarningText, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import { TO_ACCOUNT } from './code-app-page.js';

export interface RecoveryCodesData {
  readonly codes: readonly string[] | null;
}

/** Recovery codes: shown once when they are new, else the way to new ones. */
export function RecoveryCodesPage({ loaderData }: { readonly loaderData: RecoveryCodesData }): ReactNode {
  const { codes } = loaderData;
  return (
    <AccountPage title="codes.title" {...(codes === null && { back: TO_ACCOUNT })}>
      {codes === null ? <AskForCodes /> : <NewCodes codes={codes} />}
    </AccountPage>
  );
}

function AskForCodes(): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <p className="govuk-body">{t('account.codes.lede')}</p>
      <Button>{t('account.codes.button')}</Button>
    </PostForm>
  );
}

function NewCodes({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <WarningText iconFallbackText={t('ui.warning')}>{t('account.codes.once')}</WarningText>
      <p className="govuk-body">{t('account.codes.advice')}</p>
      <ul className="cw-codes">
        {codes.map((code) => (
          <li key={code} className="cw-code">
            {code}
          </li>
        ))}
      </ul>
      <Button href="/account">{t('account.codes.done')}</Button>
    </>
  );
}
