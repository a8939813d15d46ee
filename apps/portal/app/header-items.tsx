import type { ReactNode } from 'react';

import type { Who } from '@commonweal/client/server';
import { PostForm, type Translate, whoInWords } from '@commonweal/ui';

/** Who is signed in, and where one can go from every page. */
export function headerItems(who: Who | null, t: Translate): readonly ReactNode[] {
  const places = (
    <a key="places" className="govuk-link govuk-link--no-visited-state" href="/places">
      {t('header.places')}
    </a>
  );
  if (!who)
    return [
      places,
      <a key="sign-in" className="govuk-link govuk-link--no-visited-state" href="/sign-in">
        {t('header.signIn')}
      </a>,
    ];
  return [
    places,
    <a key="organisations" className="govuk-link govuk-link--no-visited-state" href="/organisations">
      {t('header.organisations')}
    </a>,
    <a key="who" className="govuk-link govuk-link--no-visited-state" href="/account">
      {whoInWords(who, t)}
    </a>,
    <PostForm key="sign-out" action="/sign-out">
      <button className="cw-link-button" type="submit">
        {t('header.signOut')}
      </button>
    </PostForm>,
  ];
}
