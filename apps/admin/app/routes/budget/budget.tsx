import type { ReactNode } from 'react';

import {
  ErrorSummary,
  InsetText,
  Main,
  NotificationBanner,
  useEnglishLang,
  useTranslator,
  WayBack,
} from '@commonweal/ui';

import type { Route } from './+types/budget';
import { BudgetFields } from './budget-fields';
import { formOfBudget } from './budget-form';
import type { BudgetFault } from './budget-input';
import { budgetTender, planBudget } from './budget.server';
import { cutIn } from './cut-choice';
import { CutSection } from './cut-section';
import { useFaultWords } from './fault-words';
import { BudgetWarnings } from './warnings';
import { YearSection } from './year-section';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const tender = await budgetTender(request, params.tenderId);
  const { percent, name } = cutIn(url.searchParams);
  return { tender, form: formOfBudget(tender), choice: { percent, name }, wasSaved: url.searchParams.has('saved') };
}

export const action = ({ request, params }: Route.ActionArgs) => planBudget(request, params.tenderId);

/** Tight budget: the yearly cost against what was approved, and what a cut would lose. */
export default function Budget({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { tender, wasSaved } = loaderData;
  const { form, faults } = actionData ?? { ...loaderData, faults: [] };
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(tender.id)}`}>{t('criteriaEditor.back')}</WayBack>
      <Main>
        <Messages faults={faults} wasSaved={wasSaved && !actionData} />
        <span className="govuk-caption-l" lang={lang}>
          {tender.title}
        </span>
        <h1 className="govuk-heading-l">{t('budget.title')}</h1>
        <p className="govuk-body-l">{t('budget.lead')}</p>
        {tender.state === 'DRAFT' && !actionData && <ToPlan />}
        {actionData ? <InsetText>{t('budget.unsaved')}</InsetText> : <Figures {...loaderData} />}
        {tender.state === 'DRAFT' && (
          <section aria-labelledby="plan">
            <h2 className="govuk-heading-l" id="plan">
              {t('budget.change')}
            </h2>
            <BudgetFields form={form} faults={faults} lots={tender.lots} />
          </section>
        )}
      </Main>
    </>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

/** Past the figures to what is filled in. */
function ToPlan(): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href="#plan">
        {t('budget.change')}
      </a>
    </p>
  );
}

/** What follows from the plan that is stored. */
function Figures({ tender: { budget, lots, state }, choice }: Pick<Loaded, 'tender' | 'choice'>): ReactNode {
  const { t } = useTranslator();
  if (!budget) return <InsetText>{t(state === 'DRAFT' ? 'budget.nothing' : 'budget.never')}</InsetText>;
  return (
    <>
      <BudgetWarnings warnings={budget.warnings} />
      <YearSection budget={budget} />
      <CutSection budget={budget} lots={lots} choice={choice} />
    </>
  );
}

interface MessagesProps {
  readonly faults: readonly BudgetFault[];
  readonly wasSaved: boolean;
}

/** What came of the last button, above everything else and in the page's title. */
function Messages({ faults, wasSaved }: MessagesProps): ReactNode {
  const { t } = useTranslator();
  const words = useFaultWords();
  const heading = `${t('budget.title')} – ${t('serviceName')}`;
  const errorList = faults.map((fault) => ({ children: words(fault), href: `#${fault.field}` }));
  return (
    <>
      <title>{faults.length > 0 ? `${t('ui.error')}: ${heading}` : heading}</title>
      {wasSaved && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('budget.saved')}
        </NotificationBanner>
      )}
      {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
    </>
  );
}
