import { type ReactNode, useState } from 'react';

import { Main, useEnglishLang, useTranslator, WayBack } from '@commonweal/ui';

import type { Route } from './+types/criteria';
import { changeCriteria } from './criteria.server';
import { Demands } from './demands';
import { draftedLot, formOf } from './drafted-lot.server';
import { Messages, type Outcome } from './messages';
import { TreeEditor } from './tree-editor';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const lot = await draftedLot(request, params.lotId);
  return { lot, form: formOf(lot), wasSaved: url.searchParams.has('saved') };
}

export const action = ({ request, params }: Route.ActionArgs) => changeCriteria(request, params.lotId);

const NOTHING = { faults: [], changes: [], problem: null };

/** Criteria and scoring rules of a draft's lot, with what each criterion is worth in the whole. */
export default function Criteria({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { lot } = loaderData;
  const outcome: Outcome = actionData ?? { ...loaderData, ...NOTHING };
  const [form, setForm] = useState(outcome.form);
  const heading = `${t('criteriaEditor.title')} – ${t('serviceName')}`;
  const isWrong = outcome.faults.length > 0 || outcome.problem !== null;
  return (
    <>
      <WayBack href={`/tenders/${encodeURIComponent(lot.tender.id)}`}>{t('criteriaEditor.back')}</WayBack>
      <Main>
        <title>{isWrong ? `${t('ui.error')}: ${heading}` : heading}</title>
        <Messages outcome={outcome} lotId={lot.id} wasSaved={loaderData.wasSaved && !actionData} />
        <span className="govuk-caption-l" lang={lang}>
          {lot.title}
        </span>
        <h1 className="govuk-heading-l">{t('criteriaEditor.title')}</h1>
        <Demands demands={lot.frameworkDemands} />
        <TreeEditor form={form} faults={outcome.faults} onEdit={setForm} />
      </Main>
    </>
  );
}
