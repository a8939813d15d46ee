import type { ReactNode } from 'react';

import { FormPage, useTranslator } from '@commonweal/ui';
import { type KnownRound, useTitleOf } from '@commonweal/voices-pages';

import type { Route } from './+types/ballots';
import { enterSheet, roundTakingSheets, type SheetFault, sheetFormIn } from './ballots.server';
import { SheetFields } from './sheet-fields';
import { needsTyped } from './sheet-form';

export async function loader({ request, params, url: { searchParams } }: Route.LoaderArgs) {
  const round = await roundTakingSheets(request, params.roundId);
  return {
    round,
    form: sheetFormIn(searchParams),
    sheetIn: searchParams.get('in'),
    numbersIn: searchParams.get('numbers') ?? '',
  };
}

export const action = ({ request, params }: Route.ActionArgs) => enterSheet(request, params.roundId);

/** Entering ballots on paper or by phone, one after the other, without leaving the keyboard. */
export default function BallotsPage({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { round, sheetIn, numbersIn } = loaderData;
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  const told: readonly SheetFault[] = actionData?.faults ?? [];
  const faults = told.map(({ field, words, key, typed = '' }) => ({
    field,
    words: words ?? t(`rounds.fault.${key ?? 'numbers'}`, { typed }),
  }));
  return (
    <FormPage
      title={t('rounds.enter.title')}
      faults={faults}
      back={{ href: `/priorities/${encodeURIComponent(round.id)}`, name: titleOf(round) }}
    >
      {sheetIn && !actionData && <Entered round={round} sheet={sheetIn} numbers={numbersIn} />}
      <SheetFields round={round} form={actionData?.form ?? loaderData.form} faults={faults} />
    </FormPage>
  );
}

interface EnteredProps {
  readonly round: KnownRound;
  readonly sheet: string;
  readonly numbers: string;
}

/** What was entered last, to look at before the next one. */
function Entered({ round, sheet, numbers }: EnteredProps): ReactNode {
  const { t } = useTranslator();
  const titleOf = useTitleOf();
  const typed = needsTyped(numbers, round.needs);
  const needs = 'chosen' in typed ? typed.chosen.map((need) => `${need.number}. ${titleOf(need)}`).join('; ') : '';
  return (
    <p className="govuk-inset-text" role="status">
      {t('rounds.enter.done', { sheet, needs })}
    </p>
  );
}
