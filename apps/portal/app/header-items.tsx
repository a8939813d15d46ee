import type { ReactNode } from 'react';

import type { Who } from '@commonweal/client/server';
import { HeaderLink, signedInItems, type Translate } from '@commonweal/ui';

/** Who is signed in, and where one can go from every page. */
export function headerItems(who: Who | null, t: Translate): readonly ReactNode[] {
  if (who) return signedInItems(who, t);
  return [
    <HeaderLink key="sign-in" href="/sign-in">
      {t('header.signIn')}
    </HeaderLink>,
  ];
}
