import type { ReactNode } from 'react';

import { Button, PostForm, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import type { Refused } from '../form/fault.js';
import { CodeField } from '../form/fields.js';

export interface CodeAppData {
  readonly begun: {
    readonly secret: string;
    readonly qr: { readonly size: number; readonly path: string };
  } | null;
}

export const TO_ACCOUNT = { href: '/account', of: 'account.title' } as const;

/** Setting up an app that makes codes. */
export function CodeAppPage(props: { readonly loaderData: CodeAppData; readonly actionData?: Refused }): ReactNode {
  const { t } = useTranslator();
  const { begun } = props.loaderData;
  return (
    <AccountPage title="app.title" faults={props.actionData?.faults} back={TO_ACCOUNT}>
      <p className="govuk-body">{t('account.app.lede')}</p>
      {begun ? (
        <Begun begun={begun} refused={props.actionData} />
      ) : (
        <PostForm>
          <Button name="intent" value="begin">
            {t('account.app.begin')}
          </Button>
        </PostForm>
      )}
    </AccountPage>
  );
}

interface BegunProps {
  readonly begun: NonNullable<CodeAppData['begun']>;
  readonly refused: Refused | undefined;
}

function Begun({ begun: { secret, qr }, refused }: BegunProps): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <h2 className="govuk-heading-m">{t('account.app.scan')}</h2>
      <svg
        className="cw-qr"
        role="img"
        aria-label={t('account.app.picture')}
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        shapeRendering="crispEdges"
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <h2 className="govuk-heading-m">{t('account.app.type')}</h2>
      <p className="govuk-body cw-code">{secret}</p>
      <CodeField name="code" label="app.code" isDigits autoComplete="one-time-code" refused={refused} />
      <Button name="intent" value="confirm">
        {t('account.app.button')}
      </Button>
    </PostForm>
  );
}
