import type { ReactNode } from 'react';

import type { Who } from '@commonweal/client/server';
import { HeaderLink, signedInItems, type Translate } from '@commonweal/ui';

/** Who is signed in, and where one can go from every page. */
export function headerItems(who: Who | null, t: Translate): readonly ReactNode[] {
  if (!who) return [];
  return [
    <HeaderLink key="tenders" href="/">
      {t('header.tenders')}
    </HeaderLink>,
    <HeaderLink key="programs" href="/programs">
      {t('header.programs')}
    </HeaderLink>,
    who.authority && (
      <HeaderLink key="frameworks" href="/frameworks">
        {t('header.frameworks')}
      </HeaderLink>
    ),
    who.authority && (
      <HeaderLink key="priorities" href="/priorities">
        {t('header.priorities')}
      </HeaderLink>
    ),
    who.authority && (
      <HeaderLink key="details" href="/settings/details">
        {t('header.details')}
      </HeaderLink>
    ),
    who.authority && (
      <HeaderLink key="look" href="/settings/look">
        {t('header.look')}
      </HeaderLink>
    ),
    ...signedInItems(who, t),
  ].filter(Boolean);
}
