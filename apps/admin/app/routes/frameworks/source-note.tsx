import type { ReactNode } from 'react';

import type { RuleStanding } from '@commonweal/client';
import { useTranslator } from '@commonweal/ui';

interface Sourced {
  readonly source: string;
  readonly standing: RuleStanding;
}

/** Where a rule comes from, and whether it must be checked first. */
export function SourceNote({ source, standing }: Sourced): ReactNode {
  const { t } = useTranslator();
  return (
    <small className="govuk-body-s">
      <span lang="en">{source}</span>. {t(`frameworks.standing.${standing}`)}
    </small>
  );
}
