import type { ReactNode } from 'react';

import type { Translate } from '@commonweal/ui';

/** Where one can go from every page. */
export function headerItems(isSignedIn: boolean, t: Translate): readonly ReactNode[] {
  if (!isSignedIn) return [];
  return [
    <a key="tenders" className="govuk-link govuk-link--no-visited-state" href="/">
      {t('header.tenders')}
    </a>,
    <a key="programs" className="govuk-link govuk-link--no-visited-state" href="/programs">
      {t('header.programs')}
    </a>,
    <form key="sign-out" method="post" action="/sign-out">
      <button className="cw-link-button" type="submit">
        {t('header.signOut')}
      </button>
    </form>,
  ];
}
