import type { ReactNode } from 'react';

import { lookOf } from '@commonweal/client';
import {
  InsetText,
  Main,
  SummaryList,
  WayBack,
  dateInWords,
  momentInSentence,
  momentInWords,
  useEnglishLang,
  useTranslator,
} from '@commonweal/ui';

import { ask } from '../../session/api.server';
import { procedureInWords } from '../../criteria/procedure-in-words';
import type { Route } from './+types/opportunity';
import { ChangedNote } from './changed-note';
import { Contact } from './contact';
import { Conditions, Kpis } from './deal-sections';
import { Documents } from './documents';
import { ForUs } from './for-us';
import { Groundwork } from './groundwork';
import { OpportunityGroundworkDocument } from './groundwork.document';
import { LotSection } from './lot-section';
import { NoticesLink } from './notices-link';
import { OfflineLinks } from './offline-links';
import { OpportunityFilesDocument } from './opportunity-files.document';
import { OpportunityDocument } from './opportunity.document';
import { PlacesSection } from './places';
import { StagesSection } from './stages';
import { suitsInWords } from './suits-in-words';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { id } = params;
  const [{ tender }, { tender: files }, { tender: groundwork }] = await Promise.all([
    ask(OpportunityDocument, { id }, request),
    ask(OpportunityFilesDocument, { id }, request),
    ask(OpportunityGroundworkDocument, { id }, request),
  ]);
  if (!tender || !files || !groundwork || tender.state === 'DRAFT') throw new Response(null, { status: 404 });
  return { tender: { ...tender, ...files }, groundwork, look: lookOf(tender.authority) };
}

/** Everything a supplier or resident may know of one tender. */
export default function Opportunity({ loaderData }: Route.ComponentProps): ReactNode {
  const { tender, groundwork } = loaderData;
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <>
      <WayBack href="/">{t('opportunity.back')}</WayBack>
      <Main>
        <title>{`${tender.title} – ${t('serviceName')}`}</title>
        <div className="cw-page-header">
          <span className="govuk-caption-l" lang={lang}>
            {tender.buyer.name}
          </span>
          <h1 className="govuk-heading-l" lang={lang}>
            {tender.title}
          </h1>
        </div>
        <Standing tender={tender} />
        <ForUs tender={tender} />
        <KeyFacts tender={tender} />
        <NoticesLink notices={tender.notices} />
        <Description tender={tender} />
        <StagesSection stages={tender.route?.stages ?? []} />
        {tender.lots.length === 1 && <PlacesSection places={tender.lots[0]?.places ?? []} />}
        {tender.lots.map((lot) => (
          <LotSection key={lot.id} lot={lot} isOnly={tender.lots.length === 1} />
        ))}
        <Conditions deal={tender.deal} />
        <Kpis deal={tender.deal} />
        <Documents tender={tender} />
        <Contact details={tender.authority.details} />
        <Groundwork groundwork={groundwork} />
        <OfflineLinks id={tender.id} />
      </Main>
    </>
  );
}

type Tender = Route.ComponentProps['loaderData']['tender'];

function Description({ tender: { description } }: { readonly tender: Tender }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <section className="cw-section">
      <h2 className="govuk-heading-m">{t('opportunity.description')}</h2>
      {description.split(/\n{2,}/).map((paragraph, index) => (
        <p className="govuk-body" key={index} lang={lang}>
          {paragraph}
        </p>
      ))}
    </section>
  );
}

/** Whether one can still bid, in words, and what was changed last. */
function Standing({ tender }: { readonly tender: Tender }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { state, deadline } = tender;
  const moment = deadline ? momentInSentence(deadline, translator) : '';
  const words = deadline || state === 'ABANDONED' ? state : 'UNDATED';
  return (
    <>
      <InsetText>
        <strong>{t(`state.${state}`)}.</strong> {t(`standing.${words}`, { moment })}
      </InsetText>
      <ChangedNote tender={tender} />
    </>
  );
}

function KeyFacts({ tender }: { readonly tender: Tender }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const { deadline, enquiryDeadline, publishedAt, procurementMethod, reference, ocid } = tender;
  const facts = [
    [t('fact.deadline'), deadline ? momentInWords(deadline, translator) : t('fact.noDeadline')],
    [t('fact.enquiryDeadline'), enquiryDeadline && momentInWords(enquiryDeadline, translator)],
    [t('fact.procedure'), procedureInWords(procurementMethod, t)],
    [t('fact.suits'), suitsInWords(tender, t)],
    [t('fact.publishedAt'), publishedAt && dateInWords(publishedAt, translator)],
    [t('fact.reference'), reference],
    [t('fact.ocid'), ocid],
  ] as const;
  const rows = facts.map(([key, value]) => value && { key: { children: key }, value: { children: value } });
  return <SummaryList rows={rows} />;
}
