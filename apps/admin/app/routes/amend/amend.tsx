import type { ReactNode } from 'react';

import { FieldChanges, FormPage, NotificationBanner, useEnglishLang, useTranslator } from '@commonweal/ui';

import type { Route } from './+types/amend';
import { AmendFields } from './amend-fields';
import { type Amendable, amendableTender, amendTender, formOf, standingOf } from './amend.server';
import { NO_ENTRY } from './document-entry';
import { Preview } from './preview';
import { faultWords } from './fault-words';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const tender = await amendableTender(request, params.tenderId);
  const asked = url.searchParams;
  const faults = asked.get('fault') === 'tooLarge' ? [{ field: 'documentFile', key: 'tooLarge' }] : [];
  return {
    tender,
    form: formOf(tender),
    standing: standingOf(tender),
    faults,
    wasAmended: asked.get('said') === 'amended',
  };
}

export const action = ({ request, params }: Route.ActionArgs) => amendTender(request, params.tenderId);

/** Changes a published tender: what stands and why, the form, and what would change before anybody hears of it. */
export default function Amend({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { tender, standing, wasAmended } = loaderData;
  const { form, entry, faults, preview } = actionData ?? { ...loaderData, entry: NO_ENTRY, preview: null };
  const words = faultWords(faults, t);
  const back = { href: `/tenders/${encodeURIComponent(tender.id)}`, name: t('criteriaEditor.back') };
  return (
    <FormPage title={t('amend.title')} of={tender.title} faults={words} back={back}>
      {wasAmended && !actionData && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('amend.saved')}
        </NotificationBanner>
      )}
      <p className="govuk-body">{t('amend.lead')}</p>
      <p className="govuk-body">{t('amend.stands')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/tenders/${encodeURIComponent(tender.id)}/abandon`}>
          {t('amend.abandonLink')}
        </a>
      </p>
      {preview ? (
        <Preview form={form} preview={preview} />
      ) : (
        <AmendFields form={form} faults={words} standing={standing} entry={entry} />
      )}
      <Earlier tender={tender} />
    </FormPage>
  );
}

/** What was amended before, and where that stands. */
function Earlier({ tender: { amendments } }: { readonly tender: Amendable }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return amendments.toReversed().map(({ number, reason, state, changes }) => (
    <section key={number} className="cw-section" aria-labelledby={`amendment-${number}`}>
      <h2 className="govuk-heading-m" id={`amendment-${number}`}>
        {t('amend.earlier', { number })}
      </h2>
      <p className="govuk-body">
        <strong>{t(`amend.state.${state}`)}</strong> <span lang={lang}>{reason}</span>
      </p>
      <FieldChanges changes={changes} />
    </section>
  ));
}
