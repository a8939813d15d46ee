import type { ReactNode } from 'react';

import { WideTable, percentInWords, useTranslator } from '@commonweal/ui';

export interface ShownCriterion {
  readonly key: string;
  readonly kind: 'PRICE' | 'QUALITY' | 'SOCIAL_VALUE';
  readonly name: string;
  readonly parentKey?: string | null;
  readonly weight: string;
  readonly effectiveWeight: string;
}

/** The award criteria and what each is truly worth in the whole, parts under what they are part of. */
export function CriteriaTable({ criteria }: { readonly criteria: readonly ShownCriterion[] }): ReactNode {
  const { t } = useTranslator();
  const rows = criteria.map((criterion) => {
    const isPart = Boolean(criterion.parentKey);
    const worth = percentInWords(criterion.effectiveWeight);
    return [
      {
        children: isPart ? <span className="cw-part">{criterion.name}</span> : criterion.name,
        className: isPart ? 'cw-part-cell' : '',
      },
      { children: isPart ? worth : <strong>{worth}</strong>, format: 'numeric' as const },
      { children: t(`kind.${criterion.kind}`) },
    ];
  });
  return (
    <WideTable
      caption={t('criteria.caption')}
      captionClasses="govuk-table__caption--s"
      head={[
        { children: t('criteria.name') },
        { children: t('criteria.worth'), format: 'numeric' },
        { children: t('criteria.kind') },
      ]}
      rows={rows}
      firstCellIsHeader
    />
  );
}
