import type { Milestone } from '@commonweal/client';
import { submittedDate } from '@commonweal/ui';

/** In the order of a procurement. */
export const DAYS = [
  'PUBLISH',
  'ENQUIRIES_END',
  'DEADLINE',
  'EVALUATION_END',
  'FORWARD_PLAN',
  'CABINET',
  'CALL_IN_END',
  'AWARD',
  'STANDSTILL_END',
  'CONTRACT_START',
] as const satisfies readonly Milestone[];

export const FACTS = ['documentsWithNotice', 'qualifyingPlannedNotice', 'urgent'] as const;
export const LENGTHS = ['evaluation', 'mobilisation'] as const;

/** The days of a tender, as they are typed. */
export interface TimelineForm {
  readonly version: string;
  readonly days: Partial<Readonly<Record<Milestone, string>>>;
  readonly facts: Readonly<Record<(typeof FACTS)[number], boolean>>;
  readonly lengths: Readonly<Record<(typeof LENGTHS)[number], string>>;
  readonly councilGates: boolean;
}

/** Which field of the page a fault is at. */
export const dayField = (milestone: string): string => `day.${milestone}`;

/** Reads the form. */
export function timelineFormIn(sent: FormData): TimelineForm {
  const text = (name: string): string =>
    String(sent.get(name) ?? '')
      .trim()
      .slice(0, 40);
  const dayOf = (milestone: string) => submittedDate(sent, dayField(milestone)).slice(0, 40);
  const days = DAYS.map((milestone) => [milestone, dayOf(milestone)] as const).filter(([, day]) => day !== '');
  return {
    ...{ version: text('version'), days: Object.fromEntries(days), councilGates: text('councilGates') === 'yes' },
    facts: {
      documentsWithNotice: text('documentsWithNotice') === 'yes',
      qualifyingPlannedNotice: text('qualifyingPlannedNotice') === 'yes',
      urgent: text('urgent') === 'yes',
    },
    lengths: { evaluation: text('evaluation'), mobilisation: text('mobilisation') },
  };
}
