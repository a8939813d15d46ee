import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';
import { AnsweredPlaces } from '@commonweal/voices-pages';

import type { GroundworkProps } from './shown-groundwork';

/** What the places of a tender said they need, and what it does about it. */
export function YouSaid({ groundwork: { placeNeeds } }: GroundworkProps): ReactNode {
  const { t } = useTranslator();
  if (placeNeeds.length === 0) return null;
  return (
    <section className="cw-section" aria-labelledby="you-said">
      <h2 className="govuk-heading-m" id="you-said">
        {t('groundwork.youSaid')}
      </h2>
      <AnsweredPlaces places={placeNeeds} />
    </section>
  );
}
