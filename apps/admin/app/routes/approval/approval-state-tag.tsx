import type { ReactNode } from 'react';

import type { ApprovalState } from '@commonweal/client';
import { Tag, useTranslator } from '@commonweal/ui';

const COLOURS: Readonly<Record<ApprovalState, string>> = {
  NOT_SENT: 'govuk-tag--grey',
  WAITING: 'govuk-tag--yellow',
  CHANGED_SINCE_SENT: 'govuk-tag--orange',
  RETURNED: 'govuk-tag--red',
  APPROVED: 'govuk-tag--green',
  CHANGED_SINCE_APPROVED: 'govuk-tag--orange',
};

/** Where an approval stands. */
export function ApprovalStateTag({ state }: { readonly state: ApprovalState }): ReactNode {
  const { t } = useTranslator();
  return <Tag className={COLOURS[state]}>{t(`approval.state.${state}`)}</Tag>;
}
