import type { ReactNode } from 'react';

import { useEnglishLang, useTranslator } from '@commonweal/ui';

import type { GroundworkProps, ShownGroundwork } from './shown-groundwork';

type Decided = ShownGroundwork['decisions'];

/** What was decided before the tender, and what the market was asked. */
export function BeforeTender({ groundwork: { decisions } }: GroundworkProps): ReactNode {
  const { t } = useTranslator();
  const { equality, consultation, market } = decisions;
  if (!equality && !consultation && !market) return null;
  return (
    <section className="cw-section" aria-labelledby="before">
      <h2 className="govuk-heading-m" id="before">
        {t('groundwork.before')}
      </h2>
      {equality && <Equality {...equality} />}
      {consultation && (
        <Words title={t(`groundwork.consulting.${consultation.consulting ? 'yes' : 'no'}`)}>
          {consultation.reason}
        </Words>
      )}
      {market && <Market market={market} />}
    </section>
  );
}

function Equality({ assessed, words, reference }: NonNullable<Decided['equality']>): ReactNode {
  const { t } = useTranslator();
  const isLink = /^https:\/\/\S+$/.test(reference ?? '');
  return (
    <>
      <Words title={t(`groundwork.equality.${assessed ? 'yes' : 'no'}`)}>{words}</Words>
      {reference && (
        <p className="govuk-body">
          {t('groundwork.equality.reference')}{' '}
          {isLink ? (
            <a className="govuk-link" href={reference}>
              {reference}
            </a>
          ) : (
            reference
          )}
        </p>
      )}
    </>
  );
}

function Market({ market }: { readonly market: NonNullable<Decided['market']> }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (market.length === 0) return <p className="govuk-body">{t('groundwork.market.none')}</p>;
  return (
    <>
      <h3 className="govuk-heading-s">{t('groundwork.market.title')}</h3>
      {market.map(({ question, answer }) => (
        <p className="govuk-body" key={question} lang={lang}>
          <strong>{question}</strong>
          <br />
          {answer}
        </p>
      ))}
    </>
  );
}

function Words({ title, children }: { readonly title: string; readonly children: string }): ReactNode {
  const lang = useEnglishLang();
  return (
    <p className="govuk-body">
      <strong>{title}</strong> <span lang={lang}>{children}</span>
    </p>
  );
}
