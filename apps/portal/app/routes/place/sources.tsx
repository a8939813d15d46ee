import type { ReactNode } from 'react';

import { useEnglishLang, useTranslator } from '@commonweal/ui';

import type { Place } from './place-view';

/** Where the figures come from, under which licence, and what the licences ask to be said. */
export function Sources({ sources }: Pick<Place, 'sources'>): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const attributions = [...new Set(sources.map(({ attribution }) => attribution))];
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('place.sources')}</h2>
      {attributions.map((attribution) => (
        <p key={attribution} className="govuk-body" lang={lang}>
          {attribution}
        </p>
      ))}
      <ul className="govuk-list govuk-list--bullet">
        {sources.map(({ id, title, edition, licence, source }) => (
          <li key={id} lang={lang}>
            {source.startsWith('https://') ? (
              <a className="govuk-link" href={source}>
                {title}
              </a>
            ) : (
              title
            )}
            {`, ${edition} (${licence})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
