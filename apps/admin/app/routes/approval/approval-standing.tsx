import type { ReactNode } from 'react';

import { SummaryList, useTranslator } from '@commonweal/ui';

import { ApprovalStateTag } from './approval-state-tag';
import type { OwnTender, ShownApproval } from './approval.server';
import { DraftGaps } from './draft-gaps';

interface ApprovalStandingProps {
  readonly tender: OwnTender;
  readonly approval: ShownApproval;
}

/** Where an approval stands, the fingerprint of what it is about, and where that can be read. */
export function ApprovalStanding({ tender, approval }: ApprovalStandingProps): ReactNode {
  const { t } = useTranslator();
  const { state, contentHash, gaps } = approval;
  const sent = approval.steps.find(({ action }) => action === 'SENT');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('fact.state'), <ApprovalStateTag key="state" state={state} />],
    [t('approval.sender'), sent && (sent.by?.name ?? t('approval.gone'))],
    [t('approval.decider'), decider(approval, t)],
    [
      t('approval.hash'),
      <code key="hash" className="cw-code">
        {contentHash}
      </code>,
    ],
  ];
  return (
    <>
      <p className="govuk-body">{t(`approval.means.${state}`)}</p>
      <SummaryList
        rows={facts.map(([key, value]) => Boolean(value) && { key: { children: key }, value: { children: value } })}
      />
      {tender.state === 'DRAFT' && <ToRead tenderId={tender.id} />}
      {gaps.length > 0 && <DraftGaps gaps={gaps} tender={tender} />}
    </>
  );
}

/** Who decides, or did. */
function decider({ steps, state, mayDecide }: ShownApproval, t: (key: string) => string): string | null {
  const [newest] = steps;
  if (mayDecide) return t('approval.you');
  if (state === 'WAITING' || state === 'CHANGED_SINCE_SENT') return t('approval.others');
  return newest ? (newest.by?.name ?? t('approval.gone')) : null;
}

/** Where one reads what would be published. */
function ToRead({ tenderId }: { readonly tenderId: string }): ReactNode {
  const { t } = useTranslator();
  const page = `/tenders/${encodeURIComponent(tenderId)}`;
  const links = [
    ['rehearsal', t('rehearsal.link')],
    ['document.pdf', t('offline.pdf')],
    ['deal', t('deal.link')],
    ['notices', t('notices.link')],
  ] as const;
  return (
    <>
      <h2 className="govuk-heading-m">{t('approval.toRead')}</h2>
      <ul className="govuk-list">
        {links.map(([part, name]) => (
          <li key={part}>
            <a className="govuk-link" href={`${page}/${part}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
