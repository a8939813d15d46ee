import type { ReactNode } from 'react';

import { InsetText, useTranslator } from '@commonweal/ui';

import type { OwnTender, ShownApproval } from './approval.server';

interface CallNoticeProps {
  readonly tender: OwnTender;
  readonly gaps: ShownApproval['gaps'];
}

/** Of a draft to which no law asks for one: that its tender notice will not go out by itself as it is. */
export function CallNotice({ tender: { id, notices }, gaps }: CallNoticeProps): ReactNode {
  const { t } = useTranslator();
  const call = notices.edges.find(({ node }) => node.type === 'UK4')?.node;
  if (call?.gaps.length === 0 || gaps.some(({ path }) => path.startsWith('$.notice'))) return null;
  const way = call
    ? { href: `/notices/${encodeURIComponent(call.id)}`, words: t('approval.toCall') }
    : { href: `/tenders/${encodeURIComponent(id)}/notices`, words: t('approval.prepareCall') };
  return (
    <InsetText>
      {call ? t('approval.callGaps', { count: call.gaps.length }) : t('approval.noCall')}{' '}
      <a className="govuk-link" href={way.href}>
        {way.words}
      </a>
    </InsetText>
  );
}
