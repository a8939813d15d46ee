import type { ReactNode } from 'react';

import {
  Main,
  SummaryList,
  WayBack,
  dateInWords,
  moneyInWords,
  momentInWords,
  useEnglishLang,
  useTranslator,
} from '@commonweal/ui';

import { procedureInWords } from '../../criteria/procedure-in-words';
import { StateTag } from '../../criteria/state-tag';
import { ask } from '../../session/api.server';
import { AuditLink } from '../audit/audit-link';
import type { Route } from './+types/tender';
import { LotSection } from './lot-section';
import type { ShownTender } from './shown-tender';
import { TenderDocument } from './tender.document';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { tender } = await ask(TenderDocument, { id: params.tenderId }, request);
  if (!tender) throw new Response(null, { status: 404 });
  return { tender };
}

/** One tender: where it stands, what is judged, and who bid once that may be known. */
export default function Tender({ loaderData }: Route.ComponentProps): ReactNode {
  const { tender } = loaderData;
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <>
      <WayBack href="/">{t('tender.back')}</WayBack>
      <Main>
        <title>{`${tender.title} – ${t('serviceName')}`}</title>
        <div className="cw-page-header">
          <span className="govuk-caption-l">{tender.reference}</span>
          <h1 className="govuk-heading-l" lang={lang}>
            {tender.title}
          </h1>
        </div>
        <KeyFacts tender={tender} />
        <p className="govuk-body">
          <AuditLink href={`/tenders/${encodeURIComponent(tender.id)}/audit`} />
        </p>
        {tender.lots.map((lot) => (
          <LotSection key={lot.id} lot={lot} tender={tender} />
        ))}
      </Main>
    </>
  );
}

function KeyFacts({ tender }: { readonly tender: ShownTender }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const { deadline, closedAt, publishedAt, estimatedValue, procurementMethod, buyer, state, ocid } = tender;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('fact.state'), <StateTag key="state" state={state} />],
    [
      t('fact.buyer'),
      <span key="buyer" lang={lang}>
        {buyer.name}
      </span>,
    ],
    [t('fact.deadline'), deadline ? momentInWords(deadline, translator) : t('fact.noDeadline')],
    [t('fact.closedAt'), closedAt && momentInWords(closedAt, translator)],
    [t('fact.value'), estimatedValue ? moneyInWords(estimatedValue, translator) : t('fact.noValue')],
    [t('fact.procedure'), procedureInWords(procurementMethod, t)],
    [t('fact.publishedAt'), publishedAt && dateInWords(publishedAt, translator)],
    [t('fact.ocid'), ocid],
  ];
  const rows = facts.map(([key, value]) => Boolean(value) && { key: { children: key }, value: { children: value } });
  return <SummaryList rows={rows} />;
}
