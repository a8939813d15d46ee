import type { ReactNode } from 'react';

import { momentInSentence, useTranslator } from '@commonweal/ui';

import type { KnownRound } from '../round-view.js';
import { CountingRule } from './counting-rule.js';
import { NeedsFigure } from './needs-figure.js';
import { TurnoutTable } from './turnout-table.js';

/** What came of a round: the needs by rank, who took part, and how it was counted in plain words. */
export function RoundResults({ round }: { readonly round: KnownRound }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { results } = round;
  if (!results) return null;
  return (
    <>
      <section className="cw-section">
        <h2 className="govuk-heading-m">{t('voices.results.title')}</h2>
        <p className="govuk-body">
          {t('voices.results.counted', { moment: momentInSentence(results.countedAt, translator) })}
        </p>
        <NeedsFigure round={round} results={results} />
      </section>
      <section className="cw-section">
        <h2 className="govuk-heading-m">{t('voices.turnout.title')}</h2>
        <TurnoutTable results={results} />
      </section>
      <section className="cw-section">
        <h2 className="govuk-heading-m">{t('voices.how.title')}</h2>
        <CountingRule round={round} results={results} />
      </section>
    </>
  );
}
