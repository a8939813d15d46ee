import type { ReactNode } from 'react';

import { InsetText, useEnglishLang, useTranslator } from '@commonweal/ui';

import { queryOf, type Wishes } from './wishes';

interface PlacesMeantProps {
  readonly wishes: Wishes;
  readonly places: readonly { code: string; name: string; kind: string; authorityName?: string | null | undefined }[];
}

/** The same search for each of the places that may have been meant. */
export function PlacesMeant({ wishes, places }: PlacesMeantProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <InsetText>
      <h2 className="govuk-heading-s">{t('search.whichPlace')}</h2>
      <ul className="govuk-list">
        {places.map(({ code, name, kind, authorityName }) => (
          <li key={code}>
            <a className="govuk-link" href={`/?${queryOf({ ...wishes, place: `${name} (${code})` })}`}>
              <span lang={lang}>{name}</span> – {t(`place.kind.${kind}`)}
              {authorityName && <span lang={lang}>{` – ${authorityName}`}</span>}
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
