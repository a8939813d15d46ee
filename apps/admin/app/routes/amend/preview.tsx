import type { ReactNode } from 'react';

import type { AmendTenderMutation } from '@commonweal/client';
import { Button, FieldChanges, InsetText, PostForm, useTranslator } from '@commonweal/ui';

import { type AmendForm, DAYS, TEXTS } from './amend-names';
import type { MovedDeadline } from './moved-days';
import { MovedTimeline } from './moved-timeline';

type Success = Extract<AmendTenderMutation['amendTender'], { __typename: 'AmendTenderSuccess' }>;

export interface PreviewProps {
  readonly form: AmendForm;
  readonly preview: Pick<Success, 'changes' | 'timeLeft'> & { readonly moved: MovedDeadline };
}

/** What would change and how long bidders have, with a way to send it and one to write on. */
export function Preview({ form, preview: { changes, timeLeft, moved } }: PreviewProps): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="preview">
      <h2 className="govuk-heading-m" id="preview">
        {t('amend.preview')}
      </h2>
      <FieldChanges changes={changes} />
      {changes.some(({ field }) => field === 'DEADLINE') && <MovedTimeline {...moved} />}
      {timeLeft && (
        <InsetText>
          {t('amend.daysLeft', { days: timeLeft.days })}{' '}
          {timeLeft.isShort && t('amend.short', { least: timeLeft.least ?? '' })}{' '}
          {t('amend.law', { source: timeLeft.source })}
        </InsetText>
      )}
      <PostForm>
        {TEXTS.map((name) => (
          <input key={name} type="hidden" name={name} value={form[name]} />
        ))}
        {DAYS.map((name) => (
          <HiddenDay key={name} name={name} day={form[name]} />
        ))}
        <Button name="do" value="send">
          {t('amend.send')}
        </Button>{' '}
        <Button name="do" value="write" className="govuk-button--secondary">
          {t('amend.writeOn')}
        </Button>
      </PostForm>
    </section>
  );
}

/** The parts of a day, as `submittedDate` reads them. */
function HiddenDay({ name, day }: { readonly name: string; readonly day: string }): ReactNode {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts = { day: date, month, year };
  return Object.entries(parts).map(([part, value]) => (
    <input key={part} type="hidden" name={`${name}-${part}`} value={value} />
  ));
}
