import type { ReactNode } from 'react';

import type { Who } from '@commonweal/client/server';
import { PostForm, type Translate, whoInWords } from '@commonweal/ui';

/** Who is signed in, and where one can go from every page. */
export function headerItems(who: Who | null, t: Translate): readonly ReactNode[] {
  if (!who)
    return [
      <a key="sign-in" className="govuk-link govuk-link--no-visited-state" href="/sign-in">
        {t('header.signIn')}
      </a>,
    ];
  return [
    <a key="organisations" className="govuk-link govuk-link--no-visited-state" href="/organisations">
      {t('header.organisations')}
    </a>,
    ...(who.helping ? [<span key="who">{whoInWords(who, t)}</span>] : ownItems(who, t)),
  ];
}

/** What is about the person themselves: out of reach while they act for somebody. */
const ownItems = (who: Who, t: Translate): readonly ReactNode[] => [
  <a key="who" className="govuk-link govuk-link--no-visited-state" href="/account">
    {whoInWords(who, t)}
  </a>,
  <PostForm key="sign-out" action="/sign-out">
    <button className="cw-link-button" type="submit">
      {t('header.signOut')}
    </button>
  </PostForm>,
];
