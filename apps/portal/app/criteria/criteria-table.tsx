import type { ReactNode } from 'react';

import { WideTable, percentInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

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
  const lang = useEnglishLang();
  const rows = criteria.map((criterion) => {
    const isPart = Boolean(criterion.parentKey);
    const worth = percentInWords(criterion.effectiveWeight);
    return [
      {
        children: isPart ? <span className="cw-part">{criterion.name}</span> : criterion.name,
        className: isPart ? 'cw-part-cell' : '',
        lang,
      },
      { children: t(`kind.${criterion.kind}`) },
      { children: isPart ? worth : <strong>{worth}</strong>, format: 'numeric' as const },
    ];
  });
  return (
    <WideTable
      caption={t('criteria.caption')}
      captionClasses="govuk-table__caption--s"
      head={[
        { children: t('criteria.name') },
        { children: t('criteria.kind') },
        { children: t('criteria.worth'), format: 'numeric' },
      ]}
      rows={rows}
      firstCellIsHeader
    />
  );
}
