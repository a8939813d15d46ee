import type { ReactNode } from 'react';

import { Button, dateInWords, PostForm, Select, useTranslator } from '@commonweal/ui';

import type { listedCases } from './cases.server';
import type { TriedLot } from './tried-lot';

type Listed = Awaited<ReturnType<typeof listedCases>>;

/** One case more: a copy to change, or a result of the past. */
export function AddForms(listed: Listed): ReactNode {
  const { t } = useTranslator();
  if (listed.isFull) return <p className="govuk-body">{t('whatIf.cases.full')}</p>;
  return (
    <section className="cw-section" aria-labelledby="add-heading">
      <h2 className="govuk-heading-m" id="add-heading">
        {t('whatIf.cases.add')}
      </h2>
      <CopyForm {...listed} />
      {listed.past.length === 0 ? <p className="govuk-body">{t('whatIf.cases.noPast')}</p> : <PastForm {...listed} />}
    </section>
  );
}

function CopyForm({ lot, cases }: Listed): ReactNode {
  const { t } = useTranslator();
  return (
    <PostForm>
      <Kept lot={lot} />
      <Select
        name="case"
        label={{ children: t('whatIf.cases.like') }}
        items={cases.map(({ name }, at) => ({ value: String(at), children: `${at + 1}. ${name}` }))}
        className="cw-trial__select"
      />
      <Button name="intent" value="copy" className="govuk-button--secondary">
        {t('whatIf.cases.copy')}
      </Button>
    </PostForm>
  );
}

function PastForm({ lot, past }: Listed): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const results = past.map(({ title, scoredAt }) => ({
    ...{ value: scoredAt, children: `${title} (${dateInWords(scoredAt, translator)})` },
  }));
  return (
    <PostForm>
      <Kept lot={lot} />
      <Select
        name="past"
        label={{ children: t('whatIf.cases.past') }}
        hint={{ children: t('whatIf.cases.pastHint') }}
        items={results}
        className="cw-trial__select"
      />
      <Button name="intent" value="past" className="govuk-button--secondary">
        {t('whatIf.cases.usePast')}
      </Button>
    </PostForm>
  );
}

interface KeptProps {
  readonly lot: TriedLot;
  /** Position of the case that the form is about. */
  readonly place?: number;
}

/** What every form about cases carries: which version of them was read. */
export function Kept({ lot, place }: KeptProps): ReactNode {
  return (
    <>
      <input type="hidden" name="version" value={lot.sampleBids?.version ?? 0} />
      {place !== undefined && <input type="hidden" name="case" value={place} />}
    </>
  );
}
