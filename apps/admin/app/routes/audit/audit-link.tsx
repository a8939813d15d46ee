import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

interface AuditLinkProps {
  readonly href: string;
  /** What it leads to is of, where the page has several such links. */
  readonly of?: string;
  /** Whether there is little room. */
  readonly isShort?: boolean;
}

/** The way from a thing to what was done to it. */
export function AuditLink({ href, of, isShort = false }: AuditLinkProps): ReactNode {
  const { t } = useTranslator();
  return (
    <a className="govuk-link" href={href}>
      {t(isShort ? 'audit.shortLink' : 'audit.link')}
      {of && <span className="govuk-visually-hidden">: {of}</span>}
    </a>
  );
}
