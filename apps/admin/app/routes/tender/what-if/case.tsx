import type { ReactNode } from 'react';

import { ErrorSummary, Main, useTranslator, WayBack } from '@commonweal/ui';

import type { Route } from './+types/case';
import { editedCase, keepCase } from './case.server';
import { CaseFaultWords, CaseFields } from './case-fields';
import { whatIfPath } from './tried-lot';

export const loader = ({ request, params }: Route.LoaderArgs) => editedCase(request, params.lotId, params.number);
export const action = ({ request, params }: Route.ActionArgs) => keepCase(request, params.lotId, params.number);

/** Changing one case: its name, its bids, and room for one bid more. */
export default function Case({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { lot, graded, landings, number } = loaderData;
  const { form, faults } = actionData ?? { form: loaderData.form, faults: [] };
  const heading = t('whatIf.case.title', { number });
  const title = `${heading} – ${t('serviceName')}`;
  return (
    <>
      <WayBack href={whatIfPath(lot.id, '/cases')}>{t('whatIf.case.back')}</WayBack>
      <Main>
        <title>{faults.length > 0 ? `${t('ui.error')}: ${title}` : title}</title>
        {faults.length > 0 && (
          <ErrorSummary
            title={t('ui.errorSummary')}
            errorList={faults.map((fault) => ({ children: <CaseFaultWords fault={fault} />, href: `#${fault.field}` }))}
          />
        )}
        <h1 className="govuk-heading-l">{heading}</h1>
        <CaseFields {...{ form, faults, graded, landings }} version={lot.sampleBids?.version ?? 0} />
      </Main>
    </>
  );
}
