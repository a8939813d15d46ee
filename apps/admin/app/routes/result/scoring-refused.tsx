import type { ReactNode } from 'react';

import type { RequestScoringMutation } from '@commonweal/client';
import { ErrorSummary, useEnglishLang, useTranslator } from '@commonweal/ui';

export type Refusal = Exclude<RequestScoringMutation['requestScoring'], { __typename: 'RequestScoringSuccess' }>;

/** Why the scoring could not start, every gap at once. */
export function ScoringRefused({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const faults = refusal.__typename === 'GradesMissing' ? refusal.faults : [];
  return (
    <ErrorSummary
      title={t('ui.errorSummary')}
      description={<span lang={lang}>{refusal.message}</span>}
      errorList={faults.map(({ message }) => ({ children: <span lang={lang}>{message}</span> }))}
    />
  );
}
