import type { ReactNode } from 'react';

import { FormPage, useTranslator } from '@commonweal/ui';

import { OverBudget } from '../budget/warnings';
import type { Route } from './+types/approval';
import { ApprovalForms } from './approval-forms';
import { ApprovalHistory } from './approval-history';
import { ApprovalStanding } from './approval-standing';
import { decide, ownTender } from './approval.server';
import { CallNotice } from './call-notice';
import { OpenComments } from './open-comments';

export const loader = ({ request, params }: Route.LoaderArgs) => ownTender(request, params.tenderId);
export const action = ({ request, params }: Route.ActionArgs) => decide(request, params.tenderId);

/** The approval of a tender by a second person: what would be published, who sent it, who decides, and how it came to that. */
export default function Approval({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { tender, approval, comments } = loaderData;
  const { t } = useTranslator();
  const back = { href: `/tenders/${encodeURIComponent(tender.id)}`, name: t('approval.backToTender') };
  const faults = actionData?.faults ?? [];
  return (
    <FormPage title={t('approval.title')} of={tender.title} faults={faults} back={back}>
      {approval ? (
        <>
          <ApprovalStanding tender={tender} approval={approval} />
          {tender.state === 'DRAFT' && <CallNotice tender={tender} gaps={approval.gaps} />}
          {tender.state === 'DRAFT' && <OverBudget tenderId={tender.id} budget={tender.budget} />}
          <OpenComments tenderId={tender.id} comments={comments} />
          {tender.state === 'DRAFT' && (
            <ApprovalForms tender={tender} approval={approval} typed={actionData} faults={faults} />
          )}
          <ApprovalHistory steps={approval.steps} />
        </>
      ) : (
        <p className="govuk-body">{t('approval.without')}</p>
      )}
    </FormPage>
  );
}
