import type { ReactNode } from 'react';

import { Button, momentInWords, PostForm, useEnglishLang, useTranslator } from '@commonweal/ui';

import type { NoticeFault, OwnNotice } from '../notice.server';
import { type AnswerForm, NO_ANSWER, notPublished } from './answer-form';
import { AnswerFields } from './answer-fields';

interface EngagementProps {
  readonly notice: OwnNotice;
  readonly form: AnswerForm | undefined;
  readonly faults: readonly NoticeFault[];
}

/** What suppliers asked and what is answered, published beside an accepted notice of market engagement. */
export function Engagement({ notice, form = NO_ANSWER, faults }: EngagementProps): ReactNode {
  const { t } = useTranslator();
  const { engagementAnswers: published, tender } = notice;
  const recorded = notPublished(tender.decisions.market ?? [], published);
  return (
    <section className="cw-section" aria-labelledby="answers">
      <h2 className="govuk-heading-m" id="answers">
        {t('engagement.title')}
      </h2>
      <p className="govuk-body">{t('engagement.lead')}</p>
      <Published answers={published} />
      {recorded.length > 0 && <h3 className="govuk-heading-s">{t('engagement.recorded')}</h3>}
      {recorded.map((each) => (
        <Recorded key={`${each.question} ${each.answer}`} {...each} />
      ))}
      <AnswerFields form={form} faults={faults} published={published} />
    </section>
  );
}

function Published({ answers }: { readonly answers: OwnNotice['engagementAnswers'] }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  if (answers.length === 0) return <p className="govuk-body">{t('engagement.none')}</p>;
  return (
    <ol className="govuk-list govuk-list--number govuk-list--spaced">
      {answers.map(({ number, question, answer, corrects, publishedAt }) => (
        <li key={number}>
          <strong lang={lang}>{question}</strong>
          {answer.split(/\n+/).map((line) => (
            <p className="govuk-body" key={line} lang={lang}>
              {line}
            </p>
          ))}
          {momentInWords(publishedAt, translator)}
          {corrects && `. ${t('engagement.correctsNumber', { number: corrects })}`}
        </li>
      ))}
    </ol>
  );
}

/** An answer that is on record with the draft: one press publishes it. */
function Recorded({ question, answer }: { readonly question: string; readonly answer: string }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <PostForm>
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="answer" value={answer} />
      <input type="hidden" name="intent" value="answer" />
      <p className="govuk-body" lang={lang}>
        <strong>{question}</strong>
        <br />
        {answer}
      </p>
      <Button className="govuk-button--secondary">
        {t('engagement.publishThis')}
        <span className="govuk-visually-hidden">: {question}</span>
      </Button>
    </PostForm>
  );
}
