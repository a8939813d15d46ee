import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import { type LargerPlace, namesAround } from '../place/larger-places';
import { OpportunityItem } from './opportunity-item';
import type { Opportunity } from './opportunity-page';

export interface OpportunityGroupProps {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly opportunities: readonly Opportunity[];
  /** Larger places around the one that is looked for. */
  readonly around: readonly LargerPlace[];
}

/** Opportunities that stand alike, under one heading; nothing at all where there are none. */
export function OpportunityGroup({ id, title, opportunities, around }: OpportunityGroupProps): ReactNode {
  if (opportunities.length === 0) return null;
  return (
    <section className="cw-section" aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        {title}
      </h2>
      <ul className="cw-list">
        {opportunities.map((opportunity) => (
          <OpportunityItem key={opportunity.id} opportunity={opportunity}>
            <InAllOf names={namesAround(around, opportunity.placeCodes)} />
          </OpportunityItem>
        ))}
      </ul>
    </section>
  );
}

/** Why what a larger place has is found for a smaller one. */
function InAllOf({ names }: { readonly names: string }): ReactNode {
  const { t } = useTranslator();
  return names && <p className="govuk-body">{t('search.inAllOf', { names })}</p>;
}
