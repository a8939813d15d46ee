import type { ReactNode } from 'react';

import { momentInWords, useTranslator, WideTable } from '@commonweal/ui';

import type { ShownApproval } from './approval.server';

/** Every step of an approval, newest first. */
export function ApprovalHistory({ steps }: Pick<ShownApproval, 'steps'>): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  if (steps.length === 0) return null;
  return (
    <WideTable
      caption={t('approval.history')}
      captionClasses="govuk-table__caption--m"
      head={(['what', 'who', 'when', 'noteShort', 'hashShort'] as const).map((key) => ({
        children: t(`approval.${key}`),
      }))}
      rows={steps.map(({ action, by, at, note, contentHash, openComments }) => [
        {
          children: (
            <>
              {t(`approval.action.${action}`)}
              {openComments > 0 && <> ({t('approval.openThen', { count: openComments })})</>}
            </>
          ),
        },
        { children: by?.name ?? t('approval.gone') },
        { children: momentInWords(at, translator) },
        { children: note },
        { children: <code className="cw-code">{contentHash.slice(0, 19)}…</code> },
      ])}
    />
  );
}
