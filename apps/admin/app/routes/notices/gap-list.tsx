import type { ReactNode } from 'react';

import type { NoticeProblem, RuleStanding } from '@commonweal/client';
import { useTranslator } from '@commonweal/ui';

import { InLanguage } from '../frameworks/in-language';
import { SourceNote } from '../frameworks/source-note';

interface ShownGap {
  readonly rule: string;
  readonly path: string;
  readonly problem: NoticeProblem;
  readonly field: string | null;
  readonly text: string;
  readonly textCy: string;
  readonly fix: string;
  readonly fixCy: string;
  readonly source: string;
  readonly standing: RuleStanding;
}

/** All that a notice lacks or has wrong: the rule, what to do, which field of the data, where the rule comes from. */
export function GapList({ gaps }: { readonly gaps: readonly ShownGap[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="gaps">
      <h2 className="govuk-heading-m" id="gaps">
        {t(gaps.length === 0 ? 'notices.complete' : 'notices.gaps', { count: gaps.length })}
      </h2>
      {gaps.length > 0 && (
        <ol className="govuk-list govuk-list--number govuk-list--spaced">
          {gaps.map((gap) => (
            <li key={`${gap.rule} ${gap.path}`}>
              <Gap gap={gap} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Gap({ gap }: { readonly gap: ShownGap }): ReactNode {
  const { t } = useTranslator();
  const fix = <InLanguage en={gap.fix} cy={gap.fixCy} />;
  return (
    <>
      <strong>{t(`notices.problem.${gap.problem}`)}:</strong>{' '}
      {gap.field ? (
        <a className="govuk-link" href={`#${gap.field}`}>
          {fix}
        </a>
      ) : (
        fix
      )}
      . <InLanguage en={gap.text} cy={gap.textCy} />. <code className="cw-code">{gap.path}</code>
      <br />
      <SourceNote source={gap.source} standing={gap.standing} />
    </>
  );
}
