import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import { InLanguage } from '../frameworks/in-language';
import { SourceNote } from '../frameworks/source-note';
import type { Route } from './+types/stages';

type Breaches = Route.ComponentProps['loaderData']['breaches'];

/** Minimum periods of the law that the deadlines of the stages break, with where they come from. */
export function PeriodRules({ breaches }: { readonly breaches: Breaches }): ReactNode {
  const { t } = useTranslator();
  if (breaches.length === 0) return null;
  return (
    <section aria-labelledby="periods">
      <h2 className="govuk-heading-m" id="periods">
        {t('stages.periods')}
      </h2>
      <ul className="cw-sentences">
        {breaches.map(({ rule, statutory, reason }) => (
          <li key={rule} className={statutory ? 'cw-sentences__serious' : undefined}>
            <InLanguage en={reason.text} cy={reason.textCy} /> {statutory && <strong>{t('timeline.statutory')}</strong>}
            <br />
            <SourceNote source={reason.source} standing={reason.standing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
