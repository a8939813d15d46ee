import type { ReactNode } from 'react';

import { BackLink } from '../back-link/back-link.js';
import { useTranslator } from '../i18n/translation-context.js';

/** The link back above a page's main part, as a landmark of its own. */
export function WayBack({ href, children }: { readonly href: string; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslator();
  return (
    <nav aria-label={t('ui.back')}>
      <BackLink href={href}>{children}</BackLink>
    </nav>
  );
}
