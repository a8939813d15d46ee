import type { ReactNode } from 'react';

import type { Who } from '@commonweal/client/server';
import { HeaderLink, signedInItems, type Translate, whoInWords } from '@commonweal/ui';

/** Who is signed in, and where one can go from every page. */
export function headerItems(who: Who | null, t: Translate): readonly ReactNode[] {
  const open = [
    <HeaderLink key="places" href="/places">
      {t('header.places')}
    </HeaderLink>,
    <HeaderLink key="notices" href="/notices">
      {t('header.notices')}
    </HeaderLink>,
    <HeaderLink key="measures" href="/measures">
      {t('header.measures')}
    </HeaderLink>,
  ];
  if (who) return [...open, ...(who.helping ? helpersItems(who, t) : signedInItems(who, t))];
  return [
    ...open,
    <HeaderLink key="sign-in" href="/sign-in">
      {t('header.signIn')}
    </HeaderLink>,
  ];
}

/** While somebody acts for another, what is about themselves is out of reach. */
const helpersItems = (who: Who, t: Translate): readonly ReactNode[] => [
  <HeaderLink key="organisations" href="/organisations">
    {t('header.organisations')}
  </HeaderLink>,
  <span key="who">{whoInWords(who, t)}</span>,
];
