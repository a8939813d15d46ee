import type { ReactNode } from 'react';

import type { TendersQuery } from '@commonweal/client';
import { moneyInWords, momentInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

import { StateTag } from '../../criteria/state-tag';

type Tender = TendersQuery['tenders']['edges'][number]['node'];

/** One tender in the list: where it stands and when it closes. */
export function TenderItem({ tender }: { readonly tender: Tender }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { id, title, buyer, deadline, estimatedValue, state, reference } = tender;
  const facts = [
    [t('fact.deadline'), deadline ? momentInWords(deadline, translator) : t('fact.noDeadline')],
    [t('fact.value'), estimatedValue ? moneyInWords(estimatedValue, translator) : t('fact.noValue')],
    [t('fact.reference'), reference],
  ] as const;
  return (
    <li className="cw-list__item">
      <h3 className="cw-list__title">
        <a className="govuk-link" lang={lang} href={`/tenders/${encodeURIComponent(id)}`}>
          {title}
        </a>
      </h3>
      <p className="govuk-body">
        <span lang={lang}>{buyer.name}</span> <StateTag state={state} />
      </p>
      <dl className="cw-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
