import type { ReactNode } from 'react';

import type { RuleStanding } from '@commonweal/client';
import { InsetText, useTranslator } from '@commonweal/ui';

import { InLanguage } from '../frameworks/in-language';
import { SourceNote } from '../frameworks/source-note';
import { dayField } from './timeline-form';

export interface ShownBreach {
  readonly field: string;
  readonly text: string;
  readonly textCy: string;
  readonly source: string;
  readonly standing: RuleStanding;
  readonly statutory: boolean;
}

/** Each rule that the plan breaks: which day, why, what to do, and where the rule comes from. */
export function BreachList({ breaches }: { readonly breaches: readonly ShownBreach[] }): ReactNode {
  const { t } = useTranslator();
  if (breaches.length === 0) return <InsetText>{t('timeline.allKept')}</InsetText>;
  return (
    <section aria-labelledby="breaches">
      <h2 className="govuk-heading-m" id="breaches">
        {t('timeline.broken', { count: breaches.length })}
      </h2>
      <ul className="cw-sentences">
        {breaches.map(({ field, text, textCy, source, standing, statutory }) => (
          <li key={`${field} ${text}`} className={statutory ? 'cw-sentences__serious' : undefined}>
            <a className="govuk-link" href={`#${dayField(field)}`}>
              {t(`timeline.day.${field}`)}
            </a>
            : <InLanguage en={text} cy={textCy} /> {statutory && <strong>{t('timeline.statutory')}</strong>}
            <br />
            <SourceNote source={source} standing={standing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
