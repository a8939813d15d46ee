import type { ReactNode } from 'react';

import { useEnglishLang, useTranslator } from '@commonweal/ui';

import type { KnownResults, KnownRound } from '../round-view.js';

/** How a round was counted, in plain words. */
export function CountingRule({
  round: { ballotKind, mostChoices },
  results: { smallCountThreshold: threshold, smallCountSource },
}: {
  readonly round: KnownRound;
  readonly results: KnownResults;
}): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const points = { count: mostChoices, next: mostChoices - 1 };
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t(`voices.how.${ballotKind}`, points)}</li>
        <li>{t('voices.how.ties')}</li>
        <li>{t('voices.how.merged')}</li>
        <li>{t('voices.how.small', { threshold })}</li>
        <li>{t('voices.how.online')}</li>
      </ul>
      <p className="govuk-body-s" lang={lang}>
        {smallCountSource}
      </p>
    </>
  );
}
