import type { ReactNode } from 'react';

import { FormPage, NotificationBanner, Phrase, useTranslator } from '@commonweal/ui';

import type { Route } from './+types/rehearsal';
import { DocumentBlocks } from './document-blocks';
import { OfferFields } from './offer-fields';
import { OfferWorth } from './offer-worth';
import { check, rehearsed } from './rehearsal.server';

export const loader = ({ request, params }: Route.LoaderArgs) => rehearsed(request, params.tenderId);
export const action = ({ request, params }: Route.ActionArgs) => check(request, params.tenderId);

/** A draft as a supplier would see it, and an offer that is checked as a bid would be. Nothing is kept. */
export default function Rehearsal({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { draft, blocks } = loaderData;
  const { t } = useTranslator();
  const back = { href: `/tenders/${encodeURIComponent(draft.id)}`, name: t('rehearsal.back') };
  const faults = actionData?.faults ?? [];
  return (
    <FormPage title={t('rehearsal.title')} of={draft.title} faults={faults} back={back}>
      {actionData && faults.length === 0 && <Taken />}
      {actionData?.worth && <OfferWorth worth={actionData.worth} />}
      <p className="govuk-body">{t('rehearsal.lead')}</p>
      <h2 className="govuk-heading-l">{t('rehearsal.seen')}</h2>
      <DocumentBlocks blocks={blocks} />
      <h2 className="govuk-heading-l">{t('rehearsal.offer')}</h2>
      <p className="govuk-body">{t('rehearsal.offerLead')}</p>
      {draft.lots.map((lot) => (
        <section key={lot.id} aria-labelledby={`lot-${lot.number}`}>
          <h3 className="govuk-heading-m" id={`lot-${lot.number}`}>
            <Phrase of="lot.title" values={{ number: lot.number, title: lot.title }} english={['title']} />
          </h3>
          <OfferFields lot={lot} typed={actionData?.lotId === lot.id ? actionData.typed : {}} faults={faults} />
        </section>
      ))}
    </FormPage>
  );
}

/** The offer says all that a bid must say. */
function Taken(): ReactNode {
  const { t } = useTranslator();
  return (
    <NotificationBanner type="success" title={t('rehearsal.done')}>
      <p className="govuk-notification-banner__heading">{t('rehearsal.taken')}</p>
    </NotificationBanner>
  );
}
