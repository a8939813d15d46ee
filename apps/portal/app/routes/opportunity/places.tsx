import type { ReactNode } from 'react';

import { useEnglishLang, useTranslator } from '@commonweal/ui';

import type { OfferedTender } from './offered-tender';

type ShownPlaces = OfferedTender['lots'][number]['places'];

/** Where the only lot of a tender is carried out, as a part of the page. */
export function PlacesSection({ places }: { readonly places: ShownPlaces }): ReactNode {
  const { t } = useTranslator();
  if (places.length === 0) return null;
  return (
    <section className="cw-section" aria-labelledby="places">
      <h2 className="govuk-heading-m" id="places">
        {t('deal.places')}
      </h2>
      <PlaceList places={places} />
    </section>
  );
}

/** Where one of several lots is carried out. */
export function Places({ places }: { readonly places: ShownPlaces }): ReactNode {
  const { t } = useTranslator();
  if (places.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{t('deal.places')}</h3>
      <PlaceList places={places} />
    </>
  );
}

/** Each place with how people there reach the service. */
function PlaceList({ places }: { readonly places: ShownPlaces }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <ul className="govuk-list govuk-list--bullet">
      {places.map(({ code, channels, place }) => (
        <li key={code}>
          {place ? (
            <a className="govuk-link" href={`/places/${code}`} lang={lang}>
              {place.name}
            </a>
          ) : (
            code
          )}
          {channels.length > 0 && `: ${channels.map((channel) => t(`deal.channel.${channel}`)).join(', ')}`}
        </li>
      ))}
    </ul>
  );
}
