import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import type { GroundworkProps } from './shown-groundwork';

/** Why measures were chosen, where a need of a place led to them. */
export function WhyMeasures({ groundwork: { criteriaReasons } }: GroundworkProps): ReactNode {
  const { t, language } = useTranslator();
  if (criteriaReasons.length === 0) return null;
  const isCy = language === 'cy';
  return (
    <section className="cw-section" aria-labelledby="why">
      <h2 className="govuk-heading-m" id="why">
        {t('groundwork.why')}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {criteriaReasons.map(({ measure, because, becauseCy, source, lotId }) => (
          <li key={lotId + measure.id + because}>
            {isCy ? measure.nameCy : measure.name}: {isCy ? becauseCy : because} ({source})
          </li>
        ))}
      </ul>
    </section>
  );
}
