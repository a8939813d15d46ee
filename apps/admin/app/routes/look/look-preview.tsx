import type { ReactNode } from 'react';

import { SummaryList, useTranslator } from '@commonweal/ui';
import { contrastInWords, leastContrast } from '@commonweal/theme';

import type { LookWishes } from './look-form';

/** A piece of a page in the look that is being tried, and how well its colours can be told apart. */
export function LookPreview({ wishes }: { readonly wishes: LookWishes }): ReactNode {
  const { t } = useTranslator();
  const { brandColour, accentColour, font, displayName } = wishes;
  const query = new URLSearchParams({ brandColour, accentColour, font });
  return (
    <section className="cw-section" aria-labelledby="preview">
      <link rel="stylesheet" href={`/settings/look/preview.css?${query}`} />
      <h2 className="govuk-heading-m" id="preview">
        {t('look.preview')}
      </h2>
      <div className="cw-preview">
        <div className="cw-preview__stripe" />
        <p className="cw-preview__name">{displayName}</p>
        <p className="govuk-body">
          {t('look.sample')}{' '}
          <a className="govuk-link govuk-link--no-visited-state" href="#preview">
            {t('look.sampleLink')}
          </a>
        </p>
        <span className="govuk-button cw-preview__button">{t('look.sampleButton')}</span>
      </div>
      <Contrasts brandColour={brandColour} accentColour={accentColour} />
    </section>
  );
}

function Contrasts({ brandColour, accentColour }: { readonly brandColour: string; readonly accentColour: string }) {
  const { t } = useTranslator();
  const row = (key: string, colour: string, least: string) => ({
    key: { children: t(key) },
    value: { children: t('look.contrast', { ratio: contrastInWords(leastContrast(colour) ?? 1), least }) },
  });
  return (
    <SummaryList
      className="govuk-!-margin-top-6"
      rows={[row('look.brandColour', brandColour, '4.5'), row('look.accentColour', accentColour, '3')]}
    />
  );
}
