import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

const PARTS = ['before', 'need-first', 'needs'] as const;

interface GroundworkLinksProps {
  readonly tender: { readonly id: string; readonly state: string };
}

/** The ways to what a draft stands on. */
export function GroundworkLinks({ tender: { id, state } }: GroundworkLinksProps): ReactNode {
  const { t } = useTranslator();
  if (state !== 'DRAFT') return null;
  return (
    <ul className="govuk-list">
      {PARTS.map((part) => (
        <li key={part}>
          <a className="govuk-link" href={`/tenders/${encodeURIComponent(id)}/${part}`}>
            {t(`groundwork.${part}.link`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
