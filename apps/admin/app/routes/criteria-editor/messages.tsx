import type { ReactNode } from 'react';

import type { TreeChange } from '@commonweal/criteria';
import { ErrorSummary, NotificationBanner, useTranslator, Said } from '@commonweal/ui';

import { Differences } from './differences';
import type { TreeFault } from './tree-faults';
import type { TreeForm } from './tree-form';

/** The form as it stands, and what came of the last button that was pressed. */
export interface Outcome {
  readonly form: TreeForm;
  readonly faults: readonly TreeFault[];
  readonly changes: readonly TreeChange[];
  readonly problem: string | null;
}

interface MessagesProps {
  readonly outcome: Outcome;
  readonly lotId: string;
  readonly wasSaved: boolean;
}

/** What came of it, above everything else. */
export function Messages({ outcome: { faults, changes, problem }, lotId, wasSaved }: MessagesProps): ReactNode {
  const { t } = useTranslator();
  const errorList = faults.map(({ field, key, values, message }) => ({
    children: message ? <Said>{message}</Said> : t(`criteriaEditor.fault.${key}`, values),
    href: `#${field}`,
  }));
  return (
    <>
      {wasSaved && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('criteriaEditor.saved')}
        </NotificationBanner>
      )}
      {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
      {problem && <Differences problem={problem} changes={changes} lotId={lotId} />}
    </>
  );
}
