import { londonInstant, localDate, parseLocalDate } from '@commonweal/calendar';
import { BUYING_NATIONS, earlyStageFaults, REGIMES, type Stage, STAGE_KINDS, stageFaults } from '@commonweal/design';
import { submittedDate } from '@commonweal/ui';

import { type Answers, chosen, LEVELS, ROWS, SUBJECTS, VAT } from './answers';

/** The day that was answered in parts as `YYYY-MM-DD`; empty where nothing was written. */
export const dayOf = (answers: Answers, name: string): string => submittedDate(new URLSearchParams(answers), name);

/** The day of the notice; null where it is no day of the calendar. */
export function noticeDateOf(answers: Answers): string | null {
  const date = parseLocalDate(dayOf(answers, 'notice'));
  return date.ok ? date.value : null;
}

/** The answers of choice, each null while it is open. */
export const choicesOf = (answers: Answers) => ({
  nation: chosen(BUYING_NATIONS, answers['nation']),
  subject: chosen(SUBJECTS, answers['subject']),
  authority: chosen(LEVELS, answers['authority']) ?? 'SUB_CENTRAL',
  regime: chosen(REGIMES, answers['regime']),
});

const POUNDS = /^(0|[1-9]\d{0,11})(\.\d{1,2})?$/;
export const isPounds = (text: string | undefined): boolean => text !== undefined && POUNDS.test(text);

/** The value of the contract; null while it is open. */
export function valueOf({ amount, vat: basis }: Answers) {
  const vat = chosen(VAT, basis);
  return isPounds(amount) && amount !== undefined && vat ? { amount, vat } : null;
}

const NAMES = {
  PARTICIPATION: 'Requests to participate',
  ROUND: 'Round of bids',
  REFINED_CRITERIA: 'Criteria made more exact',
  FINAL_TENDERS: 'Final tenders',
} as const;

/** A stage with the row that it stands in. */
type StageRow = Stage & { readonly row: number };

/** The stages in their rows; a row without a kind is none. Deadlines are at noon by London clocks. */
export function stagesIn(answers: Answers): StageRow[] {
  return ROWS.flatMap((row) => {
    const kind = chosen(STAGE_KINDS, answers[`kind${row}`]);
    if (!kind) return [];
    const most = answers[`most${row}`];
    return [
      {
        row,
        kind,
        name: NAMES[kind],
        deadline: noon(dayOf(answers, `day${row}`)),
        mostSuppliers: most ? Number(most) : null,
      },
    ];
  });
}

function noon(day: string): string | null {
  const date = parseLocalDate(day);
  const instant = date.ok ? londonInstant(localDate(date.value), '12:00') : null;
  return instant?.ok ? instant.value.toISOString() : null;
}

/** What is wrong with the stages, each fault at its field. */
export function stageFieldFaults(answers: Answers): { readonly field: string; readonly message: string }[] {
  const stages = stagesIn(answers);
  const unread = stages.flatMap(({ row, deadline }) =>
    dayOf(answers, `day${row}`) !== '' && deadline === null
      ? [{ field: `day${row}`, message: 'Enter a real day, like 26 3 2027' }]
      : [],
  );
  const early = earlyStageFaults(stages, noticeDateOf(answers) ?? '', '$.stages');
  const own = stageFaults(stages, 'ACT_COMPETITIVE_FLEXIBLE', '$.stages');
  const faults = [...own, ...early].map(({ path, message }) => {
    const [, index = '0', name = 'kind'] = /\[(\d+)\]\.(\w+)/.exec(path) ?? [];
    return { field: `${FIELD_OF[name] ?? 'kind'}${stages[Number(index)]?.row ?? 1}`, message };
  });
  return [...unread, ...faults];
}

const FIELD_OF: Readonly<Record<string, string>> = { kind: 'kind', deadline: 'day', mostSuppliers: 'most' };
