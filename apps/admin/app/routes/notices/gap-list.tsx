import type { ReactNode } from 'react';

import type { NoticeProblem, RuleStanding } from '@commonweal/client';
import { noticeGapPath } from '@commonweal/notices';
import { useTranslator } from '@commonweal/ui';

import { InLanguage } from '../frameworks/in-language';
import { SourceNote } from '../frameworks/source-note';
import { gapHref, type TaskedDraft } from '../tender/tasks/task-places';

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

interface GapListProps {
  readonly gaps: readonly ShownGap[];
  /** What is not asked for here is mended in a task of its tender. */
  readonly tender: TaskedDraft;
}

/** All that a notice lacks or has wrong: the rule, what to do, which field of the data, where the rule comes from. */
export function GapList({ gaps, tender }: GapListProps): ReactNode {
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
              <Gap gap={gap} tender={tender} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Gap({ gap, tender }: { readonly gap: ShownGap; readonly tender: TaskedDraft }): ReactNode {
  const { t } = useTranslator();
  const href = gap.field ? `#${gap.field}` : gapHref(noticeGapPath({ ruleId: gap.rule, field: null }), tender);
  const fix = <InLanguage en={gap.fix} cy={gap.fixCy} />;
  return (
    <>
      <strong>{t(`notices.problem.${gap.problem}`)}:</strong>{' '}
      {href ? (
        <a className="govuk-link" href={href}>
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
