import type { ReactNode } from 'react';

import { Tag, moneyInWords, momentInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

import type { Opportunity } from './opportunity-page';

interface OpportunityItemProps {
  readonly opportunity: Omit<Opportunity, 'placeCodes'>;
  /** What more there is to say of it. */
  readonly children?: ReactNode;
}

/** One opportunity in the list: enough to decide whether to read on. */
export function OpportunityItem({ opportunity, children }: OpportunityItemProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { id, title, buyer, deadline, estimatedValue, state, reference } = opportunity;
  const facts = [
    [t('fact.deadline'), deadline ? momentInWords(deadline, translator) : t('fact.noDeadline')],
    [t('fact.value'), estimatedValue ? moneyInWords(estimatedValue, translator) : t('fact.noValue')],
    [t('fact.reference'), reference],
  ] as const;
  return (
    <li className="cw-list__item">
      <h3 className="cw-list__title">
        <a className="govuk-link" lang={lang} href={`/opportunities/${encodeURIComponent(id)}`}>
          {title}
        </a>
      </h3>
      <p className="govuk-body">
        <span lang={lang}>{buyer.name}</span>{' '}
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
      {children}
    </li>
  );
}
