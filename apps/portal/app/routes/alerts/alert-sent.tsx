import type { ReactNode } from 'react';

import { FormPage, useTranslator } from '@commonweal/ui';

/** A mail is on its way. */
export default function AlertSent(): ReactNode {
  const { t } = useTranslator();
  return (
    <FormPage title={t('alert.sent.title')} faults={[]} back={{ href: '/', name: t('opportunity.back') }}>
      <p className="govuk-body">{t('alert.sent.lede')}</p>
    </FormPage>
  );
}
