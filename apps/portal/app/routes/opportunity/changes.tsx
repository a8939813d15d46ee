import type { ReactNode } from 'react';

import { lookOf } from '@commonweal/client';
import { dateInSentence, FieldChanges, Main, useEnglishLang, useTranslator, WayBack } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/changes';
import { OpportunityChangesDocument } from './changes.document';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { tender } = await ask(OpportunityChangesDocument, { id: params.id }, request);
  if (!tender || tender.state === 'DRAFT') throw new Response(null, { status: 404 });
  return { tender, look: lookOf(tender.authority) };
}

/** Everything that was changed in a published tender, the newest first, field by field. */
export default function Changes({ loaderData: { tender } }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const amendments = tender.amendments.filter(({ publishedAt }) => publishedAt).toReversed();
  return (
    <>
      <WayBack href={`/opportunities/${encodeURIComponent(tender.id)}`}>{t('amendments.back')}</WayBack>
      <Main>
        <title>{`${t('amendments.title')} – ${tender.title} – ${t('serviceName')}`}</title>
        <span className="govuk-caption-l" lang={lang}>
          {tender.title}
        </span>
        <h1 className="govuk-heading-l">{t('amendments.title')}</h1>
        <p className="govuk-body">{t(amendments.length > 0 ? 'amendments.bidsStand' : 'amendments.none')}</p>
        {amendments.map((amendment) => (
          <Amendment key={amendment.number} amendment={amendment} />
        ))}
      </Main>
    </>
  );
}

type Shown = Route.ComponentProps['loaderData']['tender']['amendments'][number];

function Amendment({ amendment }: { readonly amendment: Shown }): ReactNode {
  const translator = useTranslator();
  const lang = useEnglishLang();
  const { number, reason, publishedAt, changes } = amendment;
  const date = publishedAt ? dateInSentence(publishedAt, translator) : '';
  return (
    <section className="cw-section" aria-labelledby={`change-${number}`}>
      <h2 className="govuk-heading-m" id={`change-${number}`}>
        {translator.t('amendments.change', { number, date })}
      </h2>
      <p className="govuk-body">
        {translator.t('amendments.reason')} <span lang={lang}>{reason}</span>
      </p>
      <FieldChanges changes={changes} />
    </section>
  );
}
