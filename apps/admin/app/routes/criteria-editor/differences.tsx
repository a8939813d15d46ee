import type { ReactNode } from 'react';

import type { TreeChange } from '@commonweal/criteria';
import { ErrorSummary, useTranslator, Said } from '@commonweal/ui';

interface DifferencesProps {
  readonly problem: string;
  readonly changes: readonly TreeChange[];
  readonly lotId: string;
}

/** Why nothing was saved; where somebody else was quicker, in what their criteria differ from those on the page. */
export function Differences({ problem, changes, lotId }: DifferencesProps): ReactNode {
  const { t } = useTranslator();
  if (problem !== 'conflict')
    return <ErrorSummary title={t('ui.errorSummary')} errorList={[{ children: <Said>{problem}</Said> }]} />;
  return (
    <ErrorSummary
      title={t('criteriaEditor.conflict.title')}
      description={changes.length > 0 ? t('criteriaEditor.conflict.differs') : t('criteriaEditor.conflict.alike')}
      errorList={[
        ...changes.map((change) => ({ children: <Difference change={change} /> })),
        {
          children: t('criteriaEditor.conflict.theirs'),
          href: `/lots/${encodeURIComponent(lotId)}/criteria`,
        },
      ]}
    />
  );
}

function Difference({ change }: { readonly change: TreeChange }): ReactNode {
  const { t } = useTranslator();
  const name = change.name || t('criteriaEditor.unnamed');
  if (change.what === 'SCORING' || change.what === 'QUESTIONS' || change.what === 'PLACE')
    return t(`criteriaEditor.conflict.${change.what}`, { name });
  return t(`criteriaEditor.conflict.${change.what}`, { ...change, name });
}
