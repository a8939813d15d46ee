import type { ReactNode } from 'react';

import { Said, useTranslator } from '@commonweal/ui';

import { gapHref } from '../tender/tasks/task-places';
import type { OwnTender, ShownApproval } from './approval.server';

interface DraftGapsProps {
  readonly gaps: ShownApproval['gaps'];
  readonly tender: OwnTender;
}

/** What is missing before a draft can be sent, each with the way to where it is mended. */
export function DraftGaps({ gaps, tender }: DraftGapsProps): ReactNode {
  const { t } = useTranslator();
  const callId = tender.notices.edges.find(({ node }) => node.type === 'UK4')?.node.id;
  const draft = { id: tender.id, tasks: tender.tasks, callId };
  return (
    <section aria-labelledby="gaps">
      <h2 className="govuk-heading-m" id="gaps">
        {t('approval.gaps', { count: gaps.length })}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {gaps.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <GapLink href={gapHref(path, draft)} message={message} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GapLink({ href, message }: { readonly href: string | null; readonly message: string }): ReactNode {
  return href ? (
    <a className="govuk-link" href={href}>
      <Said>{message}</Said>
    </a>
  ) : (
    <Said>{message}</Said>
  );
}
