import type { ReactNode } from 'react';

import { Tag, moneyInWords, momentInWords, useTranslator } from '@commonweal/ui';
import type { OpportunitiesQuery } from '@commonweal/client';

type Opportunity = OpportunitiesQuery['opportunities']['edges'][number]['node'];

/** One opportunity in the list: enough to decide whether to read on. */
export function OpportunityItem({ opportunity }: { readonly opportunity: Opportunity }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { id, title, buyer, deadline, estimatedValue, state, reference } = opportunity;
  const facts = [
    [t('fact.deadline'), deadline ? momentInWords(deadline, translator) : t('fact.noDeadline')],
    [t('fact.value'), estimatedValue ? moneyInWords(estimatedValue, translator) : t('fact.noValue')],
    [t('fact.reference'), reference],
  ] as const;
  return (
    <li className="cw-list__item">
      <h3 className="cw-list__title">
        <a className="govuk-link" href={`/opportunities/${encodeURIComponent(id)}`}>
          {title}
        </a>
      </h3>
      <p className="govuk-body">
        {buyer.name}{' '}
        <Tag className={state === 'PUBLISHED' ? 'govuk-tag--green' : 'govuk-tag--grey'}>{t(`state.${state}`)}</Tag>
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
