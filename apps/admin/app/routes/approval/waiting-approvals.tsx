import type { ReactNode } from 'react';

import type { TendersQuery } from '@commonweal/client';
import { useEnglishLang, useTranslator } from '@commonweal/ui';

interface WaitingApprovalsProps {
  readonly drafts: TendersQuery['approvalsWaiting'];
}

/** Drafts that the person has to decide about; nothing where there are none. */
export function WaitingApprovals({ drafts }: WaitingApprovalsProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 className="govuk-heading-m" id="waiting">
        {t('approval.waiting')}
      </h2>
      <ul className="govuk-list">
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <a className="govuk-link" lang={lang} href={`/tenders/${encodeURIComponent(id)}/approval`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
