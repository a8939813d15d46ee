import type { ReactNode } from 'react';

import type { NoticeState } from '@commonweal/client';
import { Tag, useTranslator } from '@commonweal/ui';

const COLOURS: Readonly<Record<NoticeState, string>> = {
  DRAFT: 'govuk-tag--grey',
  PENDING: 'govuk-tag--yellow',
  REFUSED: 'govuk-tag--red',
  ACCEPTED: 'govuk-tag--green',
};

/** Where a notice stands. */
export function NoticeStateTag({ state }: { readonly state: NoticeState }): ReactNode {
  const { t } = useTranslator();
  return <Tag className={COLOURS[state]}>{t(`notices.state.${state}`)}</Tag>;
}
