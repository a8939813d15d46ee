import type { ReactNode } from 'react';

import {
  Button,
  DayField,
  dayParts,
  type FormFault,
  Input,
  PostForm,
  Select,
  Textarea,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import { type AmendForm, PAYMENT_TIMES } from './amend-names';
import { DocumentPart, type DocumentPartProps } from './document-part';
import { notedIn } from './noted-documents';

type DocumentFields = Pick<DocumentPartProps, 'standing' | 'entry'>;

interface FieldsProps {
  readonly form: AmendForm;
  readonly faults: readonly FormFault[];
}

/** What may be changed, with what the tender says now, and the reason. */
export function AmendFields({ form, faults, standing, entry }: FieldsProps & DocumentFields): ReactNode {
  const { t } = useTranslator();
  const field = useFields({ form, faults });
  return (
    <PostForm encType="multipart/form-data">
      <input type="hidden" name="documents" value={form.documents} />
      <input type="hidden" name="version" value={form.version} />
      <Textarea {...field('reason')} hint={{ children: t('amend.reasonHint') }} rows={3} />
      <Moment form={form} faults={faults} day="deadline" time="deadlineTime" />
      {form.enquiry !== '' && <Moment form={form} faults={faults} day="enquiry" time="enquiryTime" />}
      <Input {...field('title')} />
      <Textarea {...field('description')} rows={10} />
      <Select
        {...field('paymentTime')}
        items={['', ...PAYMENT_TIMES].map((value) => ({
          ...{ value, selected: value === form.paymentTime },
          children: value === '' ? t('ui.change.notSaid') : t(`ui.change.payment.${value}`),
        }))}
      />
      <Input {...field('paymentDays')} inputMode="numeric" className="govuk-input--width-3" />
      <Input {...field('mobilisationWeeks')} inputMode="numeric" className="govuk-input--width-3" />
      <DocumentPart {...{ standing, entry, faults, noted: notedIn(form.documents) }} />
      <Button name="do" value="look">
        {t('amend.look')}
      </Button>{' '}
      <Button name="do" value="write" className="govuk-button--secondary">
        {t('amend.documents.note')}
      </Button>
    </PostForm>
  );
}

type MomentProps = FieldsProps & {
  readonly day: 'deadline' | 'enquiry';
  readonly time: 'deadlineTime' | 'enquiryTime';
};

/** A day and a time by London clocks. */
function Moment({ form, faults, day, time }: MomentProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const field = useFields({ form, faults });
  return (
    <>
      <DayField
        name={day}
        legend={t(`amend.field.${day}`)}
        hint={{ children: t('amend.laterOnly') }}
        errorMessage={errorOf(day)}
        value={dayParts(form[day])}
      />
      <Input {...field(time)} hint={{ children: t('amend.timeHint') }} className="govuk-input--width-5" />
    </>
  );
}

function useFields({ form, faults }: FieldsProps) {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  return (name: keyof AmendForm) => ({
    ...{ name, id: name, value: form[name], label: { children: t(`amend.field.${name}`) } },
    errorMessage: errorOf(name),
  });
}
