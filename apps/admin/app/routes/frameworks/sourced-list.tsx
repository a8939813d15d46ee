import type { ReactNode } from 'react';

import type { RuleStanding } from '@commonweal/client';

import { InLanguage } from './in-language';
import { SourceNote } from './source-note';

export interface Reason {
  readonly text: string;
  readonly textCy: string;
  readonly source: string;
  readonly standing: RuleStanding;
}

/** Rules, each in a sentence, with where it comes from. */
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
