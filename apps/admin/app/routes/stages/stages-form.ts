import { londonClock, londonInstant, parseLocalDate } from '@commonweal/calendar';
import type { StageKind, TenderStageInput } from '@commonweal/client';
import { MOST_STAGES, STAGE_KINDS } from '@commonweal/design';
import { submittedDate } from '@commonweal/ui';

/** A stage as it is typed; its deadline is a day and a time by London clocks. */
export interface StageRow {
  readonly kind: StageKind;
  readonly name: string;
  readonly day: string;
  readonly time: string;
  readonly most: string;
}

export interface StagesForm {
  readonly version: string;
  readonly rows: readonly StageRow[];
}

/** What is wrong with a field: by the key of our words, or in the words of the rule. */
export interface StageFault {
  readonly field: string;
  readonly key?: 'day' | 'time' | 'whole' | 'name';
  readonly message?: string;
}

/** A stage as the API says it. */
export interface KeptStage {
  readonly kind: StageKind;
  readonly name: string;
  readonly deadline?: string | null;
  readonly mostSuppliers?: number | null;
}

const LONGEST = 300;
const NOON = '12:00';

/** What a field of a stage is called in the form. */
export const fieldOf = (index: number, name: string): string => `stages.${index}.${name}`;

/** Reads the form. */
export function stagesFormIn(sent: FormData): StagesForm {
  const text = (name: string): string =>
    String(sent.get(name) ?? '')
      .trim()
      .slice(0, LONGEST);
  const count = Math.min(Number(text('rows')) || 0, MOST_STAGES);
  const rows = Array.from({ length: count }, (_, index) => ({
    kind: STAGE_KINDS.find((kind) => kind === text(fieldOf(index, 'kind'))) ?? 'ROUND',
    ...{ name: text(fieldOf(index, 'name')), time: text(fieldOf(index, 'time')) },
    day: submittedDate(sent, fieldOf(index, 'deadline')).slice(0, 40),
    most: text(fieldOf(index, 'mostSuppliers')),
  }));
  return { version: text('version'), rows };
}

/** What is kept, as the form shows it. */
export const rowOf = ({ kind, name, deadline, mostSuppliers }: KeptStage): StageRow => ({
  ...{ kind, name, most: String(mostSuppliers ?? '') },
  ...dayAndTime(deadline),
});

function dayAndTime(instant: string | null | undefined): { readonly day: string; readonly time: string } {
  if (!instant) return { day: '', time: NOON };
  const { date, time } = londonClock(new Date(instant));
  return { day: date, time: time.slice(0, 5) };
}

const EMPTY: StageRow = { kind: 'ROUND', name: '', day: '', time: NOON, most: '' };

/** The form after a button: `add` puts a stage before the last, `up:2` moves one towards the first, `remove:2` takes it out. */
export function edited(form: StagesForm, wish: string): StagesForm {
  const { rows } = form;
  if (wish === 'add') return { ...form, rows: withAnother(rows) };
  const [, verb, at] = /^(up|remove):(\d)$/.exec(wish) ?? [];
  const index = Number(at);
  const row = rows[index];
  if (!row) return form;
  const without = rows.toSpliced(index, 1);
  return { ...form, rows: verb === 'remove' ? without : without.toSpliced(Math.max(index - 1, 0), 0, row) };
}

function withAnother(rows: readonly StageRow[]): readonly StageRow[] {
  if (rows.length >= MOST_STAGES) return rows;
  return rows.length === 0 ? [LAST] : rows.toSpliced(rows.length - 1, 0, EMPTY);
}

const LAST: StageRow = { ...EMPTY, kind: 'FINAL_TENDERS' };

/** The stages that the form asks for, or what cannot be read in it. */
export function stagesOf({ rows }: StagesForm): TenderStageInput[] | { readonly faults: readonly StageFault[] } {
  const read = rows.map(stageOf);
  const faults = read.flatMap((stage) => ('faults' in stage ? stage.faults : []));
  return faults.length > 0 ? { faults } : read.flatMap((stage) => ('faults' in stage ? [] : [stage]));
}

function stageOf(row: StageRow, index: number): TenderStageInput | { readonly faults: readonly StageFault[] } {
  const { kind, name, most } = row;
  const due = deadlineOf(row);
  const wrong = [
    ...(name === '' ? [{ name: 'name', key: 'name' } as const] : []),
    ...('key' in due ? [{ name: due.key === 'day' ? 'deadline' : 'time', key: due.key }] : []),
    ...(/^\d{0,4}$/.test(most) ? [] : [{ name: 'mostSuppliers', key: 'whole' } as const]),
  ];
  if (wrong.length > 0) return { faults: wrong.map(({ name: at, key }) => ({ field: fieldOf(index, at), key })) };
  return { kind, name, ...due, mostSuppliers: most === '' ? null : Number(most) };
}

/** The moment of a day and a time; null without a day. */
function deadlineOf({ day, time }: StageRow): { readonly deadline: string | null } | { readonly key: 'day' | 'time' } {
  if (day === '') return { deadline: null };
  const date = parseLocalDate(day);
  if (!date.ok) return { key: 'day' };
  const instant = /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? londonInstant(date.value, time) : null;
  return instant?.ok ? { deadline: instant.value.toISOString() } : { key: 'time' };
}

/** The field of the form that a JSON path of the API is about. */
export const fieldAt = (path: string): string => path.replace(/^\$\./, '').replace(/\[(\d+)\]/g, '.$1');
