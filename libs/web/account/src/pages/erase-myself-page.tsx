import type { ReactNode } from 'react';

import { Button, PostForm, WarningText, useTranslator } from '@commonweal/ui';

import { AccountPage } from '../form/account-page.js';
import type { Refused } from '../form/fault.js';
import { TextField } from '../form/fields.js';
import type { AccountData } from './account-overview-page.js';
import { TO_ACCOUNT } from './code-app-page.js';

const GOES = ['goesName', 'goesFactors', 'goesSessions', 'goesMemberships', 'goesMail'];
const STAYS = ['staysWork', 'staysAudit', 'staysText'];

/** Erasing oneself: what goes, what stays and why, and one's address typed again. */
export function EraseMyselfPage(props: {
  readonly loaderData: Pick<AccountData, 'viewer'>;
  readonly actionData?: Refused;
}): ReactNode {
  const { t } = useTranslator();
  const { email } = props.loaderData.viewer;
  return (
    <AccountPage title="erase.title" faults={props.actionData?.faults} back={TO_ACCOUNT}>
      <WarningText iconFallbackText={t('ui.warning')}>{t('account.erase.once')}</WarningText>
      <WhatBecomes title="goes" of={GOES} />
      <WhatBecomes title="stays" of={STAYS} />
      <PostForm>
        <p className="govuk-body">{t('account.erase.again')}</p>
        <TextField
          name="email"
          type="email"
          label="erase.email"
          values={{ email }}
          autoComplete="off"
          refused={props.actionData}
        />
        <Button className="govuk-button--warning">{t('account.erase.button')}</Button>
      </PostForm>
    </AccountPage>
  );
}

function WhatBecomes({ title, of }: { readonly title: string; readonly of: readonly string[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="cw-section" aria-labelledby={title}>
      <h2 className="govuk-heading-m" id={title}>
        {t(`account.erase.${title}`)}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {of.map((part) => (
          <li key={part}>{t(`account.erase.${part}`)}</li>
        ))}
      </ul>
    </section>
  );
}
