import type { ReactNode } from 'react';

import type { RequestScoringMutation } from '@commonweal/client';
import { ErrorSummary, useTranslator, Said } from '@commonweal/ui';

export type Refusal = Exclude<RequestScoringMutation['requestScoring'], { __typename: 'RequestScoringSuccess' }>;

/** Why the scoring could not start, every gap at once. */
export function ScoringRefused({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const { t } = useTranslator();
  const faults = refusal.__typename === 'GradesMissing' ? refusal.faults : [];
  return (
    <ErrorSummary
      title={t('ui.errorSummary')}
      description={<Said>{refusal.message}</Said>}
      errorList={faults.map(({ message }) => ({ children: <Said>{message}</Said> }))}
    />
  );
}
