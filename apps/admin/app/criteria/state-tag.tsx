import type { ReactNode } from 'react';

import type { TenderState } from '@commonweal/client';
import { Tag, useTranslator } from '@commonweal/ui';

const COLOURS: Readonly<Record<TenderState, string>> = {
  DRAFT: 'govuk-tag--grey',
  PUBLISHED: 'govuk-tag--green',
  CLOSED: 'govuk-tag--yellow',
  EVALUATED: 'govuk-tag--purple',
  AWARDED: 'govuk-tag--teal',
  CONTRACTED: 'govuk-tag--teal',
  ABANDONED: 'govuk-tag--grey',
};

/** Where a tender stands. */
export function StateTag({ state }: { readonly state: TenderState }): ReactNode {
  const { t } = useTranslator();
  return <Tag className={COLOURS[state]}>{t(`state.${state}`)}</Tag>;
}
