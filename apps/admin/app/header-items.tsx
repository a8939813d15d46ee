import type { ReactNode } from 'react';

import type { Who } from '@commonweal/client/server';
import { PostForm, type Translate, whoInWords } from '@commonweal/ui';

/** Who is signed in, and where one can go from every page. */
export function headerItems(who: Who | null, t: Translate): readonly ReactNode[] {
  if (!who) return [];
  return [
    <a key="tenders" className="govuk-link govuk-link--no-visited-state" href="/">
      {t('header.tenders')}
    </a>,
    <a key="programs" className="govuk-link govuk-link--no-visited-state" href="/programs">
      {t('header.programs')}
    </a>,
    who.authority && (
      <a key="look" className="govuk-link govuk-link--no-visited-state" href="/settings/look">
        {t('header.look')}
      </a>
    ),
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
  ].filter(Boolean);
}
