import { submittedDate, type FormFault } from '@commonweal/ui';
import type { KnownRound } from '@commonweal/voices-pages';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { faultsOf, textOf } from './form-faults';
import { ownRound, roundPath } from './own-round.server';
import { EnterBallotDocument } from './priorities.document';
import { needsTyped, nextSheetPath, type SheetForm } from './sheet-form';

/** A fault in words of the API, or by the key of our own. */
export interface SheetFault {
  readonly field?: string | undefined;
  readonly words?: string;
  readonly key?: 'numbers' | 'sheet' | 'received';
  readonly typed?: string;
}

/** A round that takes sheets. @throws a 404 for any other */
export async function roundTakingSheets(request: Request, id: string): Promise<KnownRound> {
  const { round } = await ownRound(request, id);
  if (round.phase !== 'OPEN' && round.phase !== 'COUNTING') throw new Response(null, { status: 404 });
  return round;
}

/** The form for the next sheet, as the address says. */
export function sheetFormIn(params: URLSearchParams): SheetForm {
  const of = (name: string, otherwise = '') => params.get(name)?.slice(0, 100) ?? otherwise;
  return {
    ...{ channel: of('channel', 'PAPER'), batch: of('batch'), sheet: of('sheet', '1') },
    received: of('received'),
    numbers: '',
  };
}

const FIELDS = { receivedOn: 'received', choices: 'numbers' };

/** Enters a sheet and goes on to the next one of the bundle. */
export async function enterSheet(request: Request, roundId: string) {
  const sent = await request.formData();
  const round = await roundTakingSheets(request, roundId);
  const form: SheetForm = {
    ...{ channel: textOf(sent, 'channel'), batch: textOf(sent, 'batch'), sheet: textOf(sent, 'sheet') },
    ...{ received: submittedDate(sent, 'received'), numbers: textOf(sent, 'numbers') },
  };
  const typed = needsTyped(form.numbers, round.needs);
  const faults = [...readFaults(form), ...('unknown' in typed ? [unknownNumber(typed.unknown)] : [])];
  if ('unknown' in typed || faults.length > 0) return data({ form, faults }, { status: 400 });
  const input = {
    ...{ roundId, channel: form.channel === 'PHONE' ? ('PHONE' as const) : ('PAPER' as const), batch: form.batch },
    ...{ sheet: Number(form.sheet), receivedOn: form.received, choices: typed.chosen.map(({ id }) => id) },
  };
  const { enterBallot: ended } = await ask(EnterBallotDocument, { input }, request);
  if (ended.__typename === 'EnterBallotSuccess')
    return redirect(nextSheetPath(`${roundPath(round)}/ballots`, form, { sheet: ended.sheet, next: ended.nextSheet }));
  const told: FormFault[] = faultsOf(ended, FIELDS);
  return data({ form, faults: told as SheetFault[] }, { status: 400 });
}

const unknownNumber = (typed: string): SheetFault => ({ field: 'numbers', key: 'numbers', typed });

function readFaults({ sheet, received }: SheetForm): SheetFault[] {
  return [
    ...(/^\d{1,6}$/.test(sheet) ? [] : [{ field: 'sheet', key: 'sheet' as const }]),
    ...(isDay(received) ? [] : [{ field: 'received', key: 'received' as const }]),
  ];
}

/** Whether there is such a day. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
