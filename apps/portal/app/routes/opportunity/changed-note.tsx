import type { ReactNode } from 'react';

import type { OpportunityQuery } from '@commonweal/client';
import { dateInSentence, useEnglishLang, useTranslator } from '@commonweal/ui';

type Tender = NonNullable<OpportunityQuery['tender']>;

/** When and why a tender was last changed, with the way to all changes; why it was abandoned. */
export function ChangedNote({ tender }: { readonly tender: Tender }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { id, amendments, abandonReason } = tender;
  const last = amendments.findLast(({ publishedAt }) => publishedAt);
  return (
    <>
      {abandonReason && (
        <p className="govuk-body">
          {t('amendments.abandoned')} <span lang={lang}>{abandonReason}</span>
        </p>
      )}
      {last?.publishedAt && (
        <p className="govuk-body">
          {t('amendments.changedOn', { date: dateInSentence(last.publishedAt, translator) })}{' '}
          <span lang={lang}>{last.reason}</span>{' '}
          <a className="govuk-link" href={`/opportunities/${encodeURIComponent(id)}/changes`}>
            {t('amendments.link')}
          </a>
        </p>
      )}
    </>
  );
}
