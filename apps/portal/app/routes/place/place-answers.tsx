import type { ReactNode } from 'react';

import type { PlaceQuery } from '@commonweal/client';
import { useEnglishLang, useTranslator } from '@commonweal/ui';
import { AnsweredPlaces } from '@commonweal/voices-pages';

/** What published tenders did about what this place said it needs. */
export function PlaceAnswers({ answering }: { readonly answering: PlaceQuery['needAnswers'] }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (answering.length === 0) return null;
  return (
    <section className="cw-section" aria-labelledby="you-said">
      <h2 className="govuk-heading-m" id="you-said">
        {t('groundwork.youSaid')}
      </h2>
      {answering.map(({ tender, needs }) => (
        <div key={tender.id}>
          <h3 className="govuk-heading-s">
            <a className="govuk-link" lang={lang} href={`/opportunities/${encodeURIComponent(tender.id)}`}>
              {tender.title}
            </a>
          </h3>
          <AnsweredPlaces places={[needs]} named={false} />
        </div>
      ))}
    </section>
  );
}
