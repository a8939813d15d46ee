import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';
import type { WhatIfReport } from '@commonweal/what-if';

export interface NotRankedProps {
  readonly report: WhatIfReport;
  readonly names: ReadonlyMap<string, string>;
}

/** Sample bids that take no part in the shown case, such as those over a ceiling. */
export function NotRanked({ report: { result }, names }: NotRankedProps): ReactNode {
  const { t } = useTranslator();
  const out = result.bids.filter(({ rank }) => rank === null);
  if (out.length === 0) return null;
  return (
    <ul className="cw-sentences">
      {out.map(({ id, status }) => (
        <li key={id}>{t('whatIf.notRanked', { name: names.get(id) ?? id, status: t(`result.status.${status}`) })}</li>
      ))}
    </ul>
  );
}
