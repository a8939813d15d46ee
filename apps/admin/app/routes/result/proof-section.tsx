import type { ReactNode } from 'react';

import { SummaryList, useTranslator } from '@commonweal/ui';

import type { Result, ResultLot } from './scored-result';

/** What anybody needs to recompute this result with the command line, without us. */
export function ProofSection({ lot, result }: { readonly lot: ResultLot; readonly result: Result }): ReactNode {
  const { t } = useTranslator();
  const address = `/lots/${encodeURIComponent(lot.id)}/proof`;
  const facts = [
    [t('result.proof.engine'), result.engine],
    [t('result.proof.inputHash'), result.inputHash],
    [t('result.proof.resultHash'), result.resultHash],
    [t('result.proof.criteriaHash'), lot.criteriaHash],
  ] as const;
  const rows = facts.map(
    ([key, value]) => value && { key: { children: key }, value: { children: value, className: 'cw-hash' } },
  );
  return (
    <section className="cw-section" aria-labelledby="proof">
      <h2 className="govuk-heading-l" id="proof">
        {t('result.proof.heading')}
      </h2>
      <p className="govuk-body">{t('result.proof.how')}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`${address}/bundle`} download>
            {t('result.proof.bundle')}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${address}/result`} download>
            {t('result.proof.result')}
          </a>
        </li>
      </ul>
      <SummaryList rows={rows} />
    </section>
  );
}
