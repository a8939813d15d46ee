import type { ReactNode } from 'react';

import type { ScoringProgressSubscription } from '@commonweal/client';
import { Button, FormToken, ProgressBar, WarningText, useTranslator, Said } from '@commonweal/ui';
import { Form, useNavigation } from 'react-router';

import { useLiveProgress } from '../../live/use-live-progress';
import type { Run } from './scored-result';

export interface RunStatusProps {
  readonly run: Run | null;
  readonly canBeScored: boolean;
}

/** How far the scoring is, and the button that asks for it. */
export function RunStatus({ run, canBeScored }: RunStatusProps): ReactNode {
  const { t } = useTranslator();
  if (run && isUnderWay(run)) return <UnderWay key={run.id} run={run} />;
  if (canBeScored) return <AtRest run={run} />;
  return run ? null : <p className="govuk-body">{t('run.notPossible')}</p>;
}

const isUnderWay = ({ state }: Pick<Run, 'state'>): boolean => state === 'QUEUED' || state === 'RUNNING';

/** Of the words for a scoring that is not under way. */
function wordsFor(run: Run | null): 'first' | 'failed' | 'again' {
  if (run === null) return 'first';
  return run.state === 'FAILED' ? 'failed' : 'again';
}

function AtRest({ run }: { readonly run: Run | null }): ReactNode {
  const { t } = useTranslator();
  const words = wordsFor(run);
  return (
    <section className="cw-section" aria-labelledby="scoring">
      <h2 className="govuk-heading-m" id="scoring">
        {t(`run.${words}.title`)}
      </h2>
      {run?.failure && (
        <WarningText iconFallbackText={t('ui.warning')}>
          <Said>{run.failure}</Said>
        </WarningText>
      )}
      <p className="govuk-body">{t(`run.${words}.advice`)}</p>
      <AskForScoring isFirst={words !== 'again'} />
    </section>
  );
}

function UnderWay({ run }: { readonly run: Run }): ReactNode {
  const { t } = useTranslator();
  const told = useLiveProgress<ScoringProgressSubscription>(`/runs/${encodeURIComponent(run.id)}/progress`);
  const newest = told?.scoringProgressed ?? run;
  return (
    <section className="cw-section" aria-labelledby="scoring">
      <h2 className="govuk-heading-m" id="scoring">
        {t('run.underWay.title')}
      </h2>
      <ProgressBar
        id="progress"
        label={t(`run.underWay.${newest.state === 'QUEUED' ? 'QUEUED' : 'RUNNING'}`)}
        percent={newest.progress}
      />
      <p className="govuk-body">
        {t('run.underWay.advice')}{' '}
        <a className="govuk-link" href="?">
          {t('run.underWay.look')}
        </a>
      </p>
    </section>
  );
}

function AskForScoring({ isFirst }: { readonly isFirst: boolean }): ReactNode {
  const { t } = useTranslator();
  const isSending = useNavigation().state === 'submitting';
  return (
    <Form method="post">
      <FormToken />
      <Button disabled={isSending} className={isFirst ? '' : 'govuk-button--secondary'}>
        {t(isFirst ? 'run.ask' : 'run.askAgain')}
      </Button>
    </Form>
  );
}
