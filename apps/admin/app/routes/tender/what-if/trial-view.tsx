import type { ReactNode } from 'react';

import { ErrorSummary, useTranslator, Said } from '@commonweal/ui';

import { rankingFinding } from '../../result/figures/ranking-view';
import { totalsArePoints } from '../../result/scored-result';
import { ProofSection } from './proof-section';
import { bidNames, shownBids } from './shown-report';
import { weightSumFaults } from './weight-sum-faults';
import { TrialFindings } from './trial-findings';
import { TrialForm } from './trial-form';
import type { Trial } from './trial.server';
import { whatIfPath } from './tried-lot';
import { type LiveTrial, useTrial } from './use-trial';

/** What is tried on one side, what comes of it on the other. */
export function TrialView({ trial }: { readonly trial: Trial }): ReactNode {
  const { t } = useTranslator();
  const live = useTrial(trial);
  const { tried, outcome } = live;
  const faults = faultsOf(trial, tried);
  const worded = faults.map(({ field, words, values }) => ({ field, said: t(`whatIf.fault.${words}`, values) }));
  const told = [
    ...worded.map(({ field, said }) => ({ children: said, href: `#${field}` })),
    ...(outcome && !outcome.ok && faults.length === 0 ? outcome.failure.faults.map(engineFault) : []),
  ];
  return (
    <>
      <p className="govuk-body-l">{t('whatIf.lead')}</p>
      <SampleBidsNote trial={trial} />
      {told.length > 0 && <ErrorSummary title={t('whatIf.cannot')} errorList={told} />}
      <div className="cw-trial" data-live={live.move !== null}>
        <TrialForm trial={trial} live={live} faulty={new Map(worded.map(({ field, said }) => [field, said]))} />
        <div className="cw-trial__findings">
          {outcome?.ok && (
            <>
              <Headline trial={trial} live={live} />
              <TrialFindings trial={trial} tried={tried} report={outcome.value} />
              <ProofSection lot={trial.lot} tried={tried} report={outcome.value} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** What cannot be read of the address, or what the weights make after they were moved. */
const faultsOf = (trial: Trial, tried: LiveTrial['tried']) =>
  tried === trial.tried ? trial.faults : weightSumFaults(trial.design.criteria, tried.choice.weights);

/** The engine’s own words, behind the place of the fault. */
const engineFault = ({ path, message }: { readonly path: string; readonly message: string }) => ({
  children: <Said>{`${path} ${message}`}</Said>,
});

function SampleBidsNote({ trial: { lot, areSaved, design } }: { readonly trial: Trial }): ReactNode {
  const { t } = useTranslator();
  const words = areSaved ? 'saved' : design.contractValue === undefined ? 'inventedBlind' : 'invented';
  return (
    <p className="govuk-body">
      {t(`whatIf.samples.${words}`)}{' '}
      <a className="govuk-link" href={whatIfPath(lot.id, '/cases')}>
        {t('whatIf.samples.change')}
      </a>
    </p>
  );
}

/** The one sentence that is read aloud when something was moved. */
function Headline({ trial, live }: { readonly trial: Trial; readonly live: LiveTrial }): ReactNode {
  const { t } = useTranslator();
  const { tried, outcome } = live;
  const shown = trial.cases[tried.shown];
  if (!shown || !outcome?.ok) return null;
  const { lot } = trial;
  const bids = shownBids({ lot, report: outcome.value, names: bidNames(shown), shown });
  const { key, values } = rankingFinding(bids, totalsArePoints(lot.scoring.method), {
    ...{ tieBreak: lot.scoring.tieBreak, criteria: lot.criteria },
  });
  return (
    <p className="govuk-visually-hidden" role="status">
      {t(key, values)}
    </p>
  );
}
