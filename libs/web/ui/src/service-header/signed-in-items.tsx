import type { ReactNode } from 'react';

import type { Translate } from '../i18n/translator.js';
import { PostForm } from '../post-form/post-form.js';
import { whoInWords } from './who-in-words.js';

interface HeaderLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link in the header of every page. */
export function HeaderLink({ href, children }: HeaderLinkProps): ReactNode {
  return (
    <a className="govuk-link govuk-link--no-visited-state" href={href}>
      {children}
    </a>
  );
}

/** What the header has last in every app: one's organisations, one's account, and the way out. */
export function signedInItems(who: Parameters<typeof whoInWords>[0], t: Translate): readonly ReactNode[] {
  return [
    <HeaderLink key="organisations" href="/organisations">
      {t('header.organisations')}
    </HeaderLink>,
    <HeaderLink key="who" href="/account">
      {whoInWords(who, t)}
    </HeaderLink>,
    <PostForm key="sign-out" action="/sign-out">
      <button className="cw-link-button" type="submit">
        {t('header.signOut')}
      </button>
    </PostForm>,
  ];
}
