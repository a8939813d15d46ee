import type { ReactNode } from 'react';

import type { WardQuery } from '@commonweal/client';
import { momentInSentence, Tag, useEnglishLang, useTranslator } from '@commonweal/ui';

interface WardTendersProps {
  readonly code: string;
  readonly found: WardQuery['opportunities'];
}

/** What is, or will be, delivered in the ward. */
export function WardTenders({ code, found: { totalCount, edges } }: WardTendersProps): ReactNode {
  const { t } = useTranslator();
  return (
    <section className="cw-section" aria-labelledby="tenders">
      <h2 className="govuk-heading-m" id="tenders">
        {t('ward.tenders')}
      </h2>
      {edges.length === 0 && <p className="govuk-body">{t('ward.noTenders')}</p>}
      <ul className="govuk-list govuk-list--spaced">
        {edges.map(({ node }) => (
          <WardTender key={node.id} tender={node} />
        ))}
      </ul>
      {totalCount > edges.length && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/?place=${code}`}>
            {t('ward.allTenders', { count: totalCount })}
          </a>
        </p>
      )}
    </section>
  );
}

function WardTender({ tender }: { readonly tender: WardQuery['opportunities']['edges'][number]['node'] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { id, title, state, deadline, buyer } = tender;
  return (
    <li>
      <a className="govuk-link" lang={lang} href={`/opportunities/${encodeURIComponent(id)}`}>
        {title}
      </a>{' '}
      <Tag className={state === 'PUBLISHED' ? 'govuk-tag--green' : 'govuk-tag--grey'}>{t(`state.${state}`)}</Tag>
      <br />
      <span lang={lang}>{buyer.name}</span>
      {state === 'PUBLISHED' && deadline && ` – ${t('fact.deadline')}: ${momentInSentence(deadline, translator)}`}
    </li>
  );
}
