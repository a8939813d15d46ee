import { londonClock, londonInstant, parseLocalDate } from '@commonweal/calendar';
import type { AmendTenderInput } from '@commonweal/client';
import { submittedDate } from '@commonweal/ui';

import { type AmendForm, DAYS, PAYMENT_TIMES, TEXTS } from './amend-names';
import { documentsInput, notedIn } from './noted-documents';

/** Something that cannot be read, by the key of its words. */
export interface TypedFault {
  readonly field: keyof AmendForm;
  readonly key: 'day' | 'time' | 'whole' | 'both' | 'reason';
}

/** Reads the form. */
export function amendFormIn(sent: FormData): AmendForm {
  const text = (name: string) =>
    String(sent.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim();
  const texts = TEXTS.map((name) => [name, text(name)] as const);
  const days = DAYS.map((name) => [name, submittedDate(sent, name)] as const);
  return Object.fromEntries([...texts, ...days]) as unknown as AmendForm;
}

/** A moment as the form shows it. */
export function dayAndTime(instant: string | null | undefined): { readonly day: string; readonly time: string } {
  if (!instant) return { day: '', time: '' };
  const { date, time } = londonClock(new Date(instant));
  return { day: date, time: time.slice(0, 5) };
}

type Moment = { readonly instant: string | null } | { readonly fault: TypedFault };

/** The moment of a day and a time; null when both are empty. */
function momentOf(form: AmendForm, day: 'deadline' | 'enquiry', time: 'deadlineTime' | 'enquiryTime'): Moment {
  if (form[day] === '' && form[time] === '') return { instant: null };
  const date = parseLocalDate(form[day]);
  if (!date.ok) return { fault: { field: day, key: 'day' } };
  const instant = /^([01]\d|2[0-3]):[0-5]\d$/.test(form[time]) ? londonInstant(date.value, form[time]) : null;
  return instant?.ok ? { instant: instant.value.toISOString() } : { fault: { field: time, key: 'time' } };
}

const WHOLE = /^\d{1,4}$/;

function numberFaults({ paymentTime, paymentDays, mobilisationWeeks }: AmendForm): TypedFault[] {
  return [
    ...((paymentTime === '') === (paymentDays === '') ? [] : [{ field: 'paymentDays', key: 'both' } as const]),
    ...(paymentDays !== '' && !WHOLE.test(paymentDays) ? [{ field: 'paymentDays', key: 'whole' } as const] : []),
    ...(mobilisationWeeks !== '' && !WHOLE.test(mobilisationWeeks)
      ? [{ field: 'mobilisationWeeks', key: 'whole' } as const]
      : []),
  ];
}

type Sent = Omit<AmendTenderInput, 'tenderId'>;

/** The amendment that the form asks for, or what cannot be read in it. A moment that is as it was is not sent. */
export function amendmentOf(form: AmendForm, shown: AmendForm): Sent | { readonly faults: readonly TypedFault[] } {
  const moments = [momentOf(form, 'deadline', 'deadlineTime'), momentOf(form, 'enquiry', 'enquiryTime')] as const;
  const faults = [
    ...(form.reason === '' ? [{ field: 'reason', key: 'reason' } as const] : []),
    ...moments.flatMap((moment) => ('fault' in moment ? [moment.fault] : [])),
    ...numberFaults(form),
  ];
  if (faults.length > 0) return { faults };
  const isMoved = (day: 'deadline' | 'enquiry', time: 'deadlineTime' | 'enquiryTime') =>
    form[day] !== shown[day] || form[time] !== shown[time];
  const [deadline, enquiry] = moments.map((moment) => ('instant' in moment ? moment.instant : null));
  return {
    ...{ version: Number(form.version) || 0, reason: form.reason, title: form.title, description: form.description },
    ...(isMoved('deadline', 'deadlineTime') && deadline ? { deadline } : {}),
    ...(isMoved('enquiry', 'enquiryTime') && enquiry ? { enquiryDeadline: enquiry } : {}),
    terms: termsOf(form),
    ...documentsOf(form),
  };
}

const documentsOf = ({ documents }: AmendForm): Pick<Sent, 'documents'> =>
  documents === '' ? {} : { documents: documentsInput(notedIn(documents)) };

function termsOf({ paymentTime, paymentDays, mobilisationWeeks }: AmendForm): Sent['terms'] {
  const time = PAYMENT_TIMES.find((each) => each === paymentTime);
  return {
    ...(time && paymentDays !== '' ? { payment: { time, days: Number(paymentDays) } } : {}),
    ...(mobilisationWeeks === '' ? {} : { mobilisationWeeks: Number(mobilisationWeeks) }),
  };
}
