import type { ReactNode } from 'react';

import { ErrorSummary, Main, NotificationBanner, useEnglishLang, useTranslator, WayBack, Said } from '@commonweal/ui';

import type { Route } from './+types/timeline';
import { BreachList } from './breach-list';
import { DayFields } from './day-fields';
import { shownPlan } from './plan.server';
import { changeTimeline, formOf, timedTender } from './timeline.server';
import { TimelineFigure } from './timeline-figure';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const { tender, route } = await timedTender(request, params.tenderId);
  const form = formOf(tender, route);
  const { id, title } = tender;
  return { id, title, form, wasSaved: url.searchParams.has('saved'), ...shownPlan(route, form) };
}

export const action = ({ request, params }: Route.ActionArgs) => changeTimeline(request, params.tenderId);

/** The days of a draft: what is planned, which rules that breaks, and the same as a picture. */
export default function Timeline({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { form, planned, breaches, stages, faults } = actionData ?? { ...loaderData, faults: [] };
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(loaderData.id)}`}>{t('criteriaEditor.back')}</WayBack>
      <Main>
        <Messages faults={faults} wasSaved={loaderData.wasSaved && !actionData} />
        <span className="govuk-caption-l" lang={lang}>
          {loaderData.title}
        </span>
        <h1 className="govuk-heading-l">{t('timeline.title')}</h1>
        <BreachList breaches={breaches} />
        <DayFields form={form} faults={faults} breaches={breaches} />
        {planned.length > 1 && (
          <section aria-labelledby="plan">
            <h2 className="govuk-heading-m" id="plan">
              {t('timeline.figure.heading')}
            </h2>
            <TimelineFigure planned={planned} breaches={breaches} stages={stages} />
          </section>
        )}
      </Main>
    </>
  );
}

interface MessagesProps {
  readonly faults: readonly { readonly field: string; readonly key?: string; readonly message?: string }[];
  readonly wasSaved: boolean;
}

/** What came of the last button, above everything else and in the page's title. */
function Messages({ faults, wasSaved }: MessagesProps): ReactNode {
  const { t } = useTranslator();
  const heading = `${t('timeline.title')} – ${t('serviceName')}`;
  const errorList = faults.map(({ field, key, message }) => ({
    children: message ? <Said>{message}</Said> : t(`timeline.fault.${key}`),
    href: `#${field}`,
  }));
  return (
    <>
      <title>{faults.length > 0 ? `${t('ui.error')}: ${heading}` : heading}</title>
      {wasSaved && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('timeline.saved')}
        </NotificationBanner>
      )}
      {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
    </>
  );
}
