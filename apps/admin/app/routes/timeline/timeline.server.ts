import { suggestedTimeline } from '@commonweal/design';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { dayFaults, planOf, shownPlan, type TimedRoute, type TimedTender } from './plan.server';
import { PlanTimelineDocument, TenderTimelineDocument } from './timeline.document';
import { dayField, DAYS, LENGTHS, type TimelineForm, timelineFormIn } from './timeline-form';

/** A draft with a route. @throws a 404 for anything else */
export async function timedTender(request: Request, id: string) {
  const { tender } = await ask(TenderTimelineDocument, { id }, request);
  if (tender?.state !== 'DRAFT' || !tender.route) throw new Response(null, { status: 404 });
  return { tender, route: { ...tender.route, mobilisationWeeks: tender.deal.mobilisationWeeks } };
}

/** What is planned, as the form shows it. */
export function formOf({ version }: TimedTender, { timeline, nation }: TimedRoute): TimelineForm {
  const { documentsWithNotice, qualifyingPlannedNotice, urgent, dates } = timeline;
  return {
    ...{ version: String(version), days: Object.fromEntries(dates.map(({ milestone, date }) => [milestone, date])) },
    facts: { documentsWithNotice, qualifyingPlannedNotice, urgent },
    ...{ lengths: { evaluation: '20', mobilisation: '20' }, councilGates: nation === 'ENGLAND' },
  };
}

interface Fault {
  readonly field: string;
  /** Words of ours by their key, or the rule's own. */
  readonly key?: string;
  readonly message?: string;
}

/** Fills in the earliest days, works the page out again, or saves the plan. Whatever was typed comes back with the page. */
export async function changeTimeline(request: Request, tenderId: string) {
  const sent = await request.formData();
  const { route } = await timedTender(request, tenderId);
  const form = timelineFormIn(sent);
  const shown = (now: TimelineForm, faults: readonly Fault[] = [], status = faults.length > 0 ? 400 : 200) =>
    data({ form: now, faults, ...shownPlan(route, now) }, { status });
  const faults = dayFaults(form);
  if (faults.length > 0) return shown(form, faults);
  if (sent.get('do') !== 'save') {
    const filled = sent.get('do') === 'fill' ? filledIn(route, form) : form;
    return 'faults' in filled ? shown(form, filled.faults) : shown(filled);
  }
  const { planTimeline } = await ask(PlanTimelineDocument, { input: inputOf(tenderId, form) }, request);
  if (planTimeline.__typename === 'PlanTimelineSuccess')
    return redirect(`/tenders/${encodeURIComponent(tenderId)}/timeline?saved=yes`);
  const isFault = planTimeline.__typename === 'InvalidInput';
  return shown(form, [{ field: dayField('PUBLISH'), message: planTimeline.message }], isFault ? 400 : 409);
}

/** The form with the earliest days that keep every rule, from the notice's day on. */
function filledIn(route: TimedRoute, form: TimelineForm): TimelineForm | { readonly faults: readonly Fault[] } {
  const { dates, ...plan } = planOf(route, form);
  const wrong = LENGTHS.filter((name) => !/^([1-9]\d?|1\d\d|2[0-4]\d|250)$/.test(form.lengths[name]));
  if (wrong.length > 0) return { faults: wrong.map((field) => ({ field, key: 'length' })) };
  const durations = {
    ...{ evaluation: Number(form.lengths.evaluation), mobilisation: Number(form.lengths.mobilisation) },
    councilGates: form.councilGates,
  };
  if (!dates.PUBLISH) return form;
  const suggested = suggestedTimeline({ ...plan, publish: dates.PUBLISH }, durations);
  if (!suggested.ok) return { faults: [{ field: dayField('PUBLISH'), message: suggested.failure.message }] };
  return { ...form, days: suggested.value };
}

const inputOf = (tenderId: string, { version, days, facts }: TimelineForm) => ({
  ...{ tenderId, version: Number(version) || 0, ...facts },
  dates: DAYS.flatMap((milestone) => {
    const date = days[milestone];
    return date === undefined ? [] : [{ milestone, date }];
  }),
});
