import type { ReactNode } from 'react';

import type { PartOfOrganisation } from '@commonweal/client';
import { useTranslator } from '@commonweal/ui';

import { PARTS } from './parts';

interface PartsProps {
  readonly path: string;
  readonly kind: keyof typeof PARTS;
  readonly chosen: PartOfOrganisation | null;
}

/** Chooses between everything that was done for an organisation and what was done to one part of it. */
export function PartsOfOrganisation({ path, kind, chosen }: PartsProps): ReactNode {
  const { t } = useTranslator();
  return (
    <nav aria-label={t('audit.parts')}>
      <ul className="govuk-list cw-actions">
        {[null, ...PARTS[kind]].map((part) => (
          <li key={part}>
            <PartLink href={part === null ? path : `${path}?part=${part}`} part={part} isChosen={part === chosen} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface PartLinkProps {
  readonly href: string;
  readonly part: PartOfOrganisation | null;
  readonly isChosen: boolean;
}

function PartLink({ href, part, isChosen }: PartLinkProps): ReactNode {
  const { t } = useTranslator();
  return (
    <a className="govuk-link" href={href} aria-current={isChosen ? 'page' : undefined}>
      {t(`audit.part.${part ?? 'ALL'}`)}
    </a>
  );
}
