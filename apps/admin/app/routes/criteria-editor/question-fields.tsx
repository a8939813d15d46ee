import type { ReactNode } from 'react';

import { Button, Fieldset, Input, Textarea, useTranslator } from '@commonweal/ui';

import type { CriterionProps } from './editor-props';
import { useFaultOf } from './field-words';
import { type QuestionForm, questionField } from './question-form';
import { Reading } from './reading';
import { criterionId, fieldOf, isAsked } from './tree-form';

/** What bidders are asked. What was typed is kept where the criterion is not graded for a while. */
export function QuestionFields(props: CriterionProps): ReactNode {
  const { criterion, form } = props;
  const { key, questions } = criterion;
  return (
    <div id={fieldOf(key, 'questions')}>
      <input type="hidden" name={fieldOf(key, 'questions')} value={questions.length} />
      {isAsked(form, criterion) ? <Asked {...props} /> : questions.map((each, index) => kept(key, each, index))}
    </div>
  );
}

const kept = (key: string, question: QuestionForm, index: number): ReactNode =>
  (['text', 'help', 'words'] as const).map((field) => (
    <input
      key={field + index}
      type="hidden"
      name={fieldOf(key, questionField(index, field))}
      defaultValue={question[field]}
    />
  ));

function Asked(props: CriterionProps): ReactNode {
  const { key, questions, name } = props.criterion;
  const { t } = useTranslator();
  const fault = useFaultOf(props.faults)(fieldOf(key, 'questions'));
  return (
    <>
      {fault && <p className="govuk-error-message">{fault.children}</p>}
      {questions.length === 0 && <p className="govuk-body">{t('criteriaEditor.question.none')}</p>}
      {questions.map((question, index) => (
        <OneQuestion key={`${questions.length} ${index}`} {...props} question={question} index={index} />
      ))}
      <Button
        name="do"
        value={`ask:${key}`}
        formAction={`#${fieldOf(key, questionField(questions.length, 'text'))}`}
        className="govuk-button--secondary"
      >
        {t('criteriaEditor.question.ask')}
        <span className="govuk-visually-hidden"> {name || t('criteriaEditor.unnamed')}</span>
      </Button>
    </>
  );
}

type QuestionProps = CriterionProps & { readonly question: QuestionForm; readonly index: number };

function OneQuestion({ criterion: { key, questions }, faults, question, index }: QuestionProps): ReactNode {
  const { t } = useTranslator();
  const faultOf = useFaultOf(faults);
  const number = index + 1;
  const field = (name: keyof QuestionForm) => {
    const full = fieldOf(key, questionField(index, name));
    const label = { children: t(`criteriaEditor.question.${name}`) };
    return { name: full, value: question[name], label, errorMessage: faultOf(full) };
  };
  return (
    <Fieldset legend={{ children: t('criteriaEditor.question.legend', { number, of: questions.length }) }}>
      <Textarea {...field('text')} rows={3} hint={{ children: <Reading text={question.text} /> }} />
      <Textarea {...field('help')} rows={3} hint={{ children: t('criteriaEditor.question.helpHint') }} />
      <Input
        {...field('words')}
        hint={{ children: t('criteriaEditor.question.wordsHint') }}
        inputMode="numeric"
        className="govuk-input--width-5"
      />
      <QuestionButtons criterionKey={key} index={index} count={questions.length} />
    </Fieldset>
  );
}

interface ButtonsProps {
  readonly criterionKey: string;
  readonly index: number;
  readonly count: number;
}

/** Only those that do something. */
function QuestionButtons({ criterionKey: key, index, count }: ButtonsProps): ReactNode {
  const { t } = useTranslator();
  const at = `${key}:${index}`;
  const wishes = [...(index > 0 ? ['earlier'] : []), ...(index < count - 1 ? ['later'] : []), 'unask'];
  return (
    <p className="govuk-body cw-criterion__buttons">
      {wishes.map((wish) => (
        <button
          key={wish}
          type="submit"
          className="cw-link-button"
          name="do"
          value={`${wish}:${at}`}
          formAction={`#${placeAfter(wish, key, index)}`}
        >
          {t(`criteriaEditor.question.${wish}`)}
          <span className="govuk-visually-hidden"> {t('criteriaEditor.question.which', { number: index + 1 })}</span>
        </button>
      ))}
    </p>
  );
}

/** The question where it stands then; its criterion where the question goes. */
function placeAfter(wish: string, key: string, index: number): string {
  if (wish === 'unask') return criterionId(key);
  return fieldOf(key, questionField(wish === 'earlier' ? index - 1 : index + 1, 'text'));
}
