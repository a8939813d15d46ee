import type { ReactNode } from 'react';

import { offeredFacts } from '@commonweal/documents';
import { SummaryList, type Translator, useTranslator, numberInWords } from '@commonweal/ui';

import type { Draft } from './rehearsal.server';

/** The facts by which a supplier decides whether to read on, in the words of the public page. */
export function ForUs({ draft }: { readonly draft: Draft }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const [only] = draft.lots;
  const rows = offeredFacts(draft, publicWords(translator)).map(([name, words]) => ({
    key: { children: name },
    value: { children: words },
  }));
  return (
    <section aria-labelledby="for-us">
      <h3 className="govuk-heading-m" id="for-us">
        {t('offered.forUs')}
      </h3>
      <SummaryList rows={rows} />
      {only && draft.lots.length === 1 && <Effort effort={only.bidEffort} t={t} />}
    </section>
  );
}

interface EffortProps {
  readonly effort: Draft['lots'][number]['bidEffort'];
  readonly t: Translator['t'];
}

function Effort({ effort: { hours, questions, words }, t }: EffortProps): ReactNode {
  return (
    <p className="govuk-body">
      {t('offered.effort', { count: hours })}{' '}
      {t('offered.questions', { count: questions, words: numberInWords(words) })}
    </p>
  );
}

/** The public page calls `deal` what is `offered` here: our own `deal` are the words of the form. */
const publicWords = ({ language, t }: Translator): Translator => ({
  language,
  t: (key, values) => t(key.replace(/^deal\./, 'offered.'), values),
});
