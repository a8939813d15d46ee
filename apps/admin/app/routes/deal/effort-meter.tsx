import type { ReactNode } from 'react';

import { ShareBars } from '@commonweal/charts';
import type { TenderDealQuery } from '@commonweal/client';
import { amountInWords, Phrase, useTranslator, numberInWords } from '@commonweal/ui';

type ShownLot = NonNullable<TenderDealQuery['tender']>['lots'][number];

const PARTS = ['answerHours', 'conditionHours', 'otherHours'] as const;

/** How much work a bid for each lot is, against what the lot is worth. */
export function EffortMeter({ lots }: { readonly lots: readonly ShownLot[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="effort">
      <h2 className="govuk-heading-m" id="effort">
        {t('deal.meter.heading')}
      </h2>
      {lots.map((lot) => (
        <div key={lot.id}>
          {lots.length > 1 && (
            <p className="govuk-body">
              <Phrase of="deal.meter.lot" values={{ number: lot.number, title: lot.title }} english={['title']} />
            </p>
          )}
          <LotMeter lot={lot} />
        </div>
      ))}
    </section>
  );
}

function LotMeter({ lot: { number, bidEffort: effort } }: { readonly lot: ShownLot }): ReactNode {
  const { t, language } = useTranslator();
  const { hours, questions, answerHours, words, valuePerHour, basis } = effort;
  const found = t(questions > 0 ? 'deal.meter.title' : 'deal.meter.unasked', {
    ...{ hours, share: answerHours, words: numberInWords(words) },
  });
  const against = valuePerHour ? t('deal.meter.against', { value: amountInWords(valuePerHour) }) : '';
  const title = `${found}. ${against}`.trim();
  const inHours = (count: number) => t('deal.meter.hours', { count });
  return (
    <ShareBars
      words={{
        ...{ id: `effort-${number}`, title },
        description: t('deal.meter.description', { basis: language === 'cy' ? basis.textCy : basis.text }),
      }}
      bars={PARTS.map((part) => ({
        label: t(`deal.meter.part.${part}`),
        ...{ share: (100 * effort[part]) / hours, shown: inHours(effort[part]) },
      }))}
      table={{
        caption: title,
        head: [{ children: t('deal.meter.what') }, { children: t('deal.meter.howLong'), format: 'numeric' }],
        rows: PARTS.map((part) => [
          { children: t(`deal.meter.part.${part}`) },
          { children: inHours(effort[part]), format: 'numeric' },
        ]),
      }}
    />
  );
}
