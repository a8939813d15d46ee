import type { ReactNode } from 'react';

import { Button, Phrase, moneyInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

import { CriteriaTable } from '../../criteria/criteria-table';
import { MeasuresTable } from '../../criteria/measures-table';
import { BidsTable } from './bids-table';
import type { ShownLot, ShownTender } from './shown-tender';

/** One lot: its criteria with what each is truly worth, its measures, and its bids once it is closed. */
export function LotSection({ lot, tender }: { readonly lot: ShownLot; readonly tender: ShownTender }): ReactNode {
  const { t } = useTranslator();
  const isClosed = tender.state !== 'DRAFT' && tender.state !== 'PUBLISHED';
  return (
    <section className="cw-section" aria-labelledby={`lot-${lot.number}`}>
      <LotHeading lot={lot} isOnly={tender.lots.length === 1} />
      {hasResultPage(lot, tender) && <ResultLink lot={lot} />}
      {tender.state === 'DRAFT' && <DraftLinks lot={lot} />}
      <WhatIsJudged lot={lot} />
      {tender.state === 'DRAFT' && lot.criteria.length > 0 && <WhatIfLink lot={lot} />}
      {isClosed ? <BidsTable bids={lot.bids} /> : <p className="govuk-body">{t('lot.sealed')}</p>}
    </section>
  );
}

/** A page about the result makes sense where there is one or can be one. */
function hasResultPage({ latestScoringRun }: ShownLot, { state }: ShownTender): boolean {
  return latestScoringRun !== null || state === 'CLOSED' || state === 'EVALUATED';
}

function LotHeading({ lot, isOnly }: { readonly lot: ShownLot; readonly isOnly: boolean }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      <h2 className="govuk-heading-m" id={`lot-${lot.number}`}>
        {isOnly ? (
          t('lot.only')
        ) : (
          <Phrase of="lot.title" values={{ number: lot.number, title: lot.title }} english={['title']} />
        )}
      </h2>
      {!isOnly && lot.estimatedValue && <p className="govuk-body">{moneyInWords(lot.estimatedValue, translator)}</p>}
    </>
  );
}

function WhatIsJudged({ lot: { criteria, criteriaHash, measures } }: { readonly lot: ShownLot }): ReactNode {
  const { t } = useTranslator();
  if (criteria.length === 0) return <p className="govuk-body">{t('lot.noCriteria')}</p>;
  return (
    <>
      <CriteriaTable criteria={criteria} />
      {criteriaHash && (
        <p className="govuk-body">
          {t('lot.hash')} <span className="cw-hash">{criteriaHash}</span>
        </p>
      )}
      {measures.length > 0 && <MeasuresTable measures={measures.map(({ measure }) => measure)} />}
    </>
  );
}

function WhatIfLink({ lot }: { readonly lot: ShownLot }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/lots/${encodeURIComponent(lot.id)}/what-if`}>
        {t('whatIf.link')}
        <span className="govuk-visually-hidden" lang={lang}>
          {' '}
          {lot.title}
        </span>
      </a>
    </p>
  );
}

function ResultLink({ lot }: { readonly lot: ShownLot }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const isScored = lot.latestScoringRun?.state === 'DONE';
  return (
    <Button href={`/lots/${encodeURIComponent(lot.id)}/result`} className={isScored ? '' : 'govuk-button--secondary'}>
      {t(isScored ? 'lot.seeResult' : 'lot.goToScoring')}
      <span className="govuk-visually-hidden" lang={lang}>
        {' '}
        {lot.title}
      </span>
    </Button>
  );
}

const DRAFT_PARTS = ['criteria', 'social-value', 'measures', 'place-factors'] as const;

/** Where a draft's lot is designed. */
function DraftLinks({ lot }: { readonly lot: ShownLot }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <ul className="govuk-list">
      {DRAFT_PARTS.map((part) => (
        <li key={part}>
          <a className="govuk-link" href={`/lots/${encodeURIComponent(lot.id)}/${part}`}>
            {t(`criteriaEditor.link.${part}`)}
            <span className="govuk-visually-hidden" lang={lang}>
              {' '}
              {lot.title}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
