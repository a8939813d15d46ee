import type { ReactNode } from 'react';

import type { OpportunityQuery } from '@commonweal/client';
import { useTranslator } from '@commonweal/ui';

type Tender = NonNullable<OpportunityQuery['tender']>;

/** The way to what the national platform published of a tender; nothing where it published nothing. */
export function NoticesLink({ notices }: Pick<Tender, 'notices'>): ReactNode {
  const { t } = useTranslator();
  const ocid = notices.edges[0]?.node.ocid;
  if (!ocid) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/notices/${encodeURIComponent(ocid)}`}>
        {t('notices.ofTender')}
      </a>
    </p>
  );
}
