import type { ReactNode } from 'react';

import { Main, useTranslator } from '@commonweal/ui';

const KEYS: Readonly<Record<number, string>> = {
  403: 'problem.formRefused',
  404: 'problem.notFound',
  429: 'problem.tooMany',
  503: 'problem.unavailable',
};

/** Says what went wrong and what to do, in place of the page. */
export function Problem({ status }: { readonly status: number }): ReactNode {
  const { t } = useTranslator();
  const key = KEYS[status] ?? 'problem.internal';
  return (
    <Main>
      <title>{`${t(`${key}.title`)} – ${t('serviceName')}`}</title>
      <h1 className="govuk-heading-l">{t(`${key}.title`)}</h1>
      <p className="govuk-body">{t(`${key}.advice`)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          {t('problem.home')}
        </a>
      </p>
    </Main>
  );
}
