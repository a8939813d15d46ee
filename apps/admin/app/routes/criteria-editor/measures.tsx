import type { ReactNode } from 'react';

import {
  Button,
  ErrorSummary,
  Main,
  NotificationBanner,
  PostForm,
  Said,
  useEnglishLang,
  useTranslator,
  WarningText,
  WayBack,
} from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { Route } from './+types/measures';
import { draftedLot } from './drafted-lot.server';
import { MeasureChoices } from './measure-choices';
import { GAINS, measureGap } from './measure-gap';
import { OpenMeasuresToChooseDocument } from './social-value.document';
import { chooseMeasures } from './social-value.server';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const [lot, { measures }] = await Promise.all([
    draftedLot(request, params.lotId),
    ask(OpenMeasuresToChooseDocument, {}, request),
  ]);
  const stored = lot.measures.map(({ measure }) => measure.id);
  return { lot, measures, gains: GAINS, gap: measureGap(lot, stored), wasSaved: url.searchParams.has('saved') };
}

export const action = ({ request, params }: Route.ActionArgs) => chooseMeasures(request, params.lotId);

/** The measures whose commitments count for a lot, out of the open set. */
export default function Measures({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { lot, measures, gains, gap, wasSaved } = loaderData;
  const problems = actionData?.problems ?? [];
  const chosen = actionData?.measureIds ?? lot.measures.map(({ measure }) => measure.id);
  const heading = `${t('criteriaEditor.measures.title')} – ${t('serviceName')}`;
  return (
    <>
      <WayBack href={`/lots/${encodeURIComponent(lot.id)}/criteria`}>{t('criteriaEditor.title')}</WayBack>
      <Main>
        <title>{problems.length > 0 ? `${t('ui.error')}: ${heading}` : heading}</title>
        {problems.length > 0 && (
          <ErrorSummary
            title={t('ui.errorSummary')}
            errorList={problems.map((message) => ({ children: <Said>{message}</Said> }))}
          />
        )}
        <span className="govuk-caption-l" lang={lang}>
          {lot.title}
        </span>
        <h1 className="govuk-heading-l">{t('criteriaEditor.measures.title')}</h1>
        <p className="govuk-body">{t('criteriaEditor.measures.lead')}</p>
        <Stored gap={gap} wasSaved={wasSaved && !actionData} />
        <PostForm>
          <input type="hidden" name="version" value={lot.tender.version} />
          <MeasureChoices measures={measures} chosen={chosen} gains={gains} />
          <Button>{t('criteriaEditor.measures.choose')}</Button>
        </PostForm>
      </Main>
    </>
  );
}

interface StoredProps {
  readonly gap: string | null;
  readonly wasSaved: boolean;
}

/** That the choice was saved, and what publication still asks of it. */
function Stored({ gap, wasSaved }: StoredProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      {wasSaved && (
        <NotificationBanner type="success" title={t('ui.success')}>
          {t('criteriaEditor.measures.saved')}
        </NotificationBanner>
      )}
      {gap && (
        <WarningText iconFallbackText={t('criteriaEditor.measures.warning')}>
          {t(`criteriaEditor.measures.gap.${gap}`)}
        </WarningText>
      )}
    </>
  );
}
