import type { ReactNode } from 'react';

import { Button, PostForm, SummaryList, useTranslator } from '@commonweal/ui';
import type { WhatIfReport } from '@commonweal/what-if';

import { trialAddress } from './trial-address';
import { type Tried, type TriedLot, whatIfPath } from './tried-lot';

export interface ProofSectionProps {
  readonly lot: TriedLot;
  readonly tried: Tried;
  readonly report: WhatIfReport;
}

/** Writes what is tried into the draft, and lets anybody recompute the shown case. */
export function ProofSection({ lot, tried, report: { result } }: ProofSectionProps): ReactNode {
  const { t } = useTranslator();
  const address = trialAddress(tried).toString();
  const rows = [
    [t('result.proof.inputHash'), result.inputHash],
    [t('result.proof.resultHash'), result.resultHash],
  ].map(([key, hash]) => ({
    key: { children: key },
    value: { children: <span className="cw-hash">{hash}</span> },
  }));
  return (
    <section className="cw-section" aria-labelledby="adopt-heading">
      <h2 className="govuk-heading-l" id="adopt-heading">
        {t('whatIf.adopt.heading')}
      </h2>
      <p className="govuk-body">{t('whatIf.adopt.how')}</p>
      <PostForm action={whatIfPath(lot.id, `?${address}`)}>
        <input type="hidden" name="version" value={lot.tender.version} />
        <Button>{t('whatIf.adopt.button')}</Button>
      </PostForm>
      <h3 className="govuk-heading-m">{t('result.proof.heading')}</h3>
      <p className="govuk-body">{t('whatIf.proof')}</p>
      <SummaryList rows={rows} />
      <p className="govuk-body">
        <a className="govuk-link" href={whatIfPath(lot.id, `/bundle?${address}`)} download>
          {t('whatIf.bundle')}
        </a>
      </p>
    </section>
  );
}
