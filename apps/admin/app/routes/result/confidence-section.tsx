import type { ReactNode } from 'react';

import { Phrase, WideTable, percentInWords, useEnglishLang, useTranslator, numberInWords } from '@commonweal/ui';

import { confidenceFinding, likeliestFirst } from './figures/confidence-view';
import type { Result } from './scored-result';

export interface ConfidenceSectionProps {
  readonly confidence: NonNullable<Result['confidence']>;
  readonly names: ReadonlyMap<string, string>;
}

/** How often each bid would win if weights and grades were a little different. */
export function ConfidenceSection({ confidence, names }: ConfidenceSectionProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { draws, seed } = confidence;
  const nameOf = (key: string) => names.get(key) ?? key;
  const { key, values } = confidenceFinding(confidence, nameOf);
  const rows = likeliestFirst(confidence).map(({ bidKey, share }) => [
    { children: nameOf(bidKey), lang },
    { children: percentInWords(share), format: 'numeric' as const },
  ]);
  const inTotal = numberInWords(draws);
  return (
    <section className="cw-section" aria-labelledby="confidence-heading">
      <h3 className="govuk-heading-m" id="confidence-heading">
        {t('result.confidence.heading')}
      </h3>
      <p className="govuk-body-l">
        <Phrase of={key} values={values} english={['winner', 'other']} />
      </p>
      <p className="govuk-body">{t('result.confidence.how', { draws: inTotal, seed })}</p>
      <WideTable
        caption={t('result.confidence.caption')}
        captionClasses="govuk-table__caption--s"
        head={[{ children: t('result.ranking.bid') }, { children: t('result.confidence.share'), format: 'numeric' }]}
        rows={rows}
        firstCellIsHeader
      />
    </section>
  );
}
