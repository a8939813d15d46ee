import type { ReactNode } from 'react';

import { InsetText, useTranslator } from '@commonweal/ui';

import type { OwnTender } from './approval.server';

/** Of a draft: that its tender notice will not go out by itself, as long as it is not prepared or lacks something. */
export function CallNotice({ tender: { id, notices } }: { readonly tender: OwnTender }): ReactNode {
  const { t } = useTranslator();
  const call = notices.edges.find(({ node }) => node.type === 'UK4')?.node;
  if (call?.gaps.length === 0) return null;
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
