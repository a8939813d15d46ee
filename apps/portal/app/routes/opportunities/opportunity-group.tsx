import type { ReactNode } from 'react';

import { OpportunityItem } from './opportunity-item';
import type { Opportunity } from './opportunity-page';

export interface OpportunityGroupProps {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  readonly opportunities: readonly Opportunity[];
}

/** Opportunities that stand alike, under one heading; nothing at all where there are none. */
export function OpportunityGroup({ id, title, opportunities }: OpportunityGroupProps): ReactNode {
  if (opportunities.length === 0) return null;
  return (
    <section className="cw-section" aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        {title}
      </h2>
      <ul className="cw-list">
        {opportunities.map((opportunity) => (
          <OpportunityItem key={opportunity.id} opportunity={opportunity} />
        ))}
      </ul>
    </section>
  );
}
