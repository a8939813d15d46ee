import type { ReactNode } from 'react';

import type { TenderLotsQuery } from '@commonweal/client';
import { InsetText, moneyInWords, useTranslator } from '@commonweal/ui';

import { differentTotal } from './lot-values';

interface ValuesProps {
  readonly tender: NonNullable<TenderLotsQuery['tender']>;
}

/** Says so where the lots together are worth something else than the tender. */
export function ValuesTogether({ tender: { lots, estimatedValue } }: ValuesProps): ReactNode {
  const translator = useTranslator();
  const total = differentTotal(estimatedValue, lots);
  if (!total || !estimatedValue) return null;
  const inWords = { sum: moneyInWords(total, translator), whole: moneyInWords(estimatedValue, translator) };
  return <InsetText>{translator.t('lots.together', inWords)}</InsetText>;
}
