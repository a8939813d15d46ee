/** What a ballot form asks. */
export interface Asked {
  readonly ballotKind: 'APPROVAL' | 'RANKED';
  readonly mostChoices: number;
  readonly needs: readonly { readonly id: string; readonly number: number }[];
}

/** What is wrong with a ballot: the key of its words under `priorities.fault`, and the field where to mend it. */
export interface BallotFault {
  readonly field: string;
  readonly key: 'none' | 'tooMany' | 'twice' | 'gap';
  readonly place?: number;
}

/** A ballot as somebody filled it in. */
export interface SentBallot {
  /** Ids of needs, the first first. */
  readonly choices: readonly string[];
  /** What was given for each need, by its id, to be shown again. */
  readonly given: Readonly<Record<string, string>>;
  readonly faults: readonly BallotFault[];
}

export const CHOICE = 'choice';
export const placeField = (number: number): string => `place-${number}`;

/** Reads the ballot of a form that was sent. */
export const ballotIn = (form: FormData, asked: Asked): SentBallot =>
  asked.ballotKind === 'APPROVAL' ? ticked(form, asked) : ordered(form, asked);

function ticked(form: FormData, { needs, mostChoices }: Asked): SentBallot {
  const sent = new Set(form.getAll(CHOICE).map(String));
  const choices = needs.map(({ id }) => id).filter((id) => sent.has(id));
  const faults: BallotFault[] = [
    ...(choices.length === 0 ? [{ field: CHOICE, key: 'none' as const }] : []),
    ...(choices.length > mostChoices ? [{ field: CHOICE, key: 'tooMany' as const }] : []),
  ];
  return { choices, given: Object.fromEntries(choices.map((id) => [id, 'yes'])), faults };
}

function ordered(form: FormData, { needs, mostChoices }: Asked): SentBallot {
  const placed = needs.flatMap((need) => {
    const place = Number(form.get(placeField(need.number)) ?? '');
    return Number.isInteger(place) && place >= 1 && place <= mostChoices ? [{ ...need, place }] : [];
  });
  const inOrder = placed.toSorted((one, other) => one.place - other.place);
  return {
    choices: inOrder.map(({ id }) => id),
    given: Object.fromEntries(placed.map(({ id, place }) => [id, String(place)])),
    faults: orderFaults(inOrder, needs[0]?.number ?? 1),
  };
}

type Placed = Asked['needs'][number] & { readonly place: number };

function orderFaults(inOrder: readonly Placed[], firstNumber: number): BallotFault[] {
  if (inOrder.length === 0) return [{ field: placeField(firstNumber), key: 'none' }];
  const twice = inOrder.filter(({ place }, index) => inOrder[index - 1]?.place === place);
  if (twice.length > 0) return twice.map(({ number, place }) => ({ field: placeField(number), key: 'twice', place }));
  const [gap] = inOrder.filter(({ place }, index) => place !== index + 1);
  return gap ? [{ field: placeField(gap.number), key: 'gap', place: inOrder.indexOf(gap) + 1 }] : [];
}
