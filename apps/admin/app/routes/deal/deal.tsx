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

import type { Route } from './+types/deal';
import { BreachList } from './breach-list';
import { changeDeal, dealtTender } from './deal.server';
import { DealFields } from './deal-fields';
import { placeChoices } from './deal-places.server';
import { EffortMeter } from './effort-meter';
import { formOfDeal } from './form-of-deal';
import { ShutOut } from './shut-out';
import type { DealFault } from './typed-faults';
import { useFaultWords } from './use-deal-field';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const tender = await dealtTender(request, params.tenderId);
  const form = formOfDeal(tender);
  const places = await placeChoices(request, form, tender.placeCodes);
  return { tender, form, places, wasSaved: url.searchParams.has('saved') };
}

export const action = ({ request, params }: Route.ActionArgs) => changeDeal(request, params.tenderId);

/** The terms that a draft offers: what a small organisation decides by, and which rules they break. */
export default function Deal({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { tender, wasSaved } = loaderData;
  const { form, faults, places } = actionData ?? { ...loaderData, faults: [] };
  // Rows may have moved since the rules were asked.
  const breaches = actionData ? [] : tender.deal.breaches;
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(tender.id)}`}>{t('criteriaEditor.back')}</WayBack>
      <Main>
        <Messages faults={faults} wasSaved={wasSaved && !actionData} />
        <span className="govuk-caption-l" lang={lang}>
          {tender.title}
        </span>
        <h1 className="govuk-heading-l">{t('deal.title')}</h1>
        <p className="govuk-body-l">{t('deal.lead')}</p>
        {actionData ? <InsetText>{t('deal.unsaved')}</InsetText> : <Rules tender={tender} />}
        <DealFields {...{ form, faults, breaches, places }} lots={tender.lots} />
        <EffortMeter lots={tender.lots} />
        {!actionData && <ShutOut deal={tender.deal} />}
      </Main>
    </>
  );
}

type Tender = Route.ComponentProps['loaderData']['tender'];

/** Rules hang on the route, which a tender from a notice does not have. */
function Rules({ tender }: { readonly tender: Tender }): ReactNode {
  const { t } = useTranslator();
  return tender.route ? <BreachList breaches={tender.deal.breaches} /> : <InsetText>{t('deal.noRoute')}</InsetText>;
}

interface MessagesProps {
  readonly faults: readonly DealFault[];
  readonly wasSaved: boolean;
}

/** What came of the last button, above everything else and in the page's title. */
function Messages({ faults, wasSaved }: MessagesProps): ReactNode {
  const { t } = useTranslator();
  const words = useFaultWords();
  const heading = `${t('deal.title')} – ${t('serviceName')}`;
  const errorList = faults.map((fault) => ({ children: words(fault), href: `#${fault.field}` }));
  return (
    <>
      <title>{faults.length > 0 ? `${t('ui.error')}: ${heading}` : heading}</title>
      {wasSaved && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('deal.saved')}
        </NotificationBanner>
      )}
      {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
    </>
  );
}
