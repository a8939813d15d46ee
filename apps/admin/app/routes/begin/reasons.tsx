import type { ReactNode } from 'react';

import type { RuleStanding } from '@commonweal/client';
import { useTranslator } from '@commonweal/ui';

import { InLanguage } from '../frameworks/in-language';
import { SourceNote } from '../frameworks/source-note';

export interface Reason {
  readonly text: string;
  readonly textCy: string;
  readonly source: string;
  readonly standing: RuleStanding;
}

/** Why something is so: each rule in a sentence, with where it comes from. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  const { t } = useTranslator();
  if (reasons.length === 0) return null;
  return (
    <section aria-labelledby="why">
      <h2 className="govuk-heading-s" id="why">
        {t('begin.why')}
      </h2>
      <SourcedList reasons={reasons} />
    </section>
  );
}

/** The rules alone. */
export function SourcedList({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  return (
    <ol className="govuk-list govuk-list--number">
      {reasons.map(({ text, textCy, source, standing }) => (
        <li key={text}>
          <InLanguage en={text} cy={textCy} />
          <br />
          <SourceNote source={source} standing={standing} />
        </li>
      ))}
    </ol>
  );
}
