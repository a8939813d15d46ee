import { parsePounds } from '@commonweal/money';
import { typedPounds } from '@commonweal/ui';
import {
  choiceOf,
  type Choice,
  type Design,
  isWeight,
  PLACEHOLDER_ESTIMATE,
  type PriceFormula,
  PRICE_FORMULAS,
  usualCeiling,
} from '@commonweal/what-if';

import { type AddressFault, weightSumFaults } from './weight-sum-faults';
import { weightField } from './trial-address';
import type { Tried } from './tried-lot';

export interface ReadTrial {
  readonly tried: Tried;
  readonly faults: readonly AddressFault[];
}

interface Known {
  readonly design: Design;
  /** Keys of the criteria at the top. */
  readonly top: readonly string[];
  readonly usual: string;
  readonly cases: number;
}

/** What an address asks to be tried; what is not said is as the design has it. */
export function readTrial(asked: URLSearchParams, { design, top, usual, cases }: Known): ReadTrial {
  const text = (name: string) => asked.get(name)?.trim() ?? null;
  const read = readChoice(text, choiceOf(design), usualCeiling(design.contractValue ?? PLACEHOLDER_ESTIMATE));
  const moving = text('move') ?? usual;
  const position = Number(text('case') ?? '1') - 1;
  return {
    tried: {
      choice: read.choice,
      criterion: top.includes(moving) ? moving : usual,
      shown: Number.isInteger(position) && position >= 0 && position < cases ? position : 0,
    },
    faults: [...read.faults, ...weightSumFaults(design.criteria, read.choice.weights)],
  };
}

type Text = (name: string) => string | null;

function readChoice(
  text: Text,
  own: Choice,
  ceiling: string,
): { readonly choice: Choice; readonly faults: readonly AddressFault[] } {
  const weights = Object.entries(own.weights).map(([key, weight]) => ({
    key,
    given: text(weightField(key)) ?? weight,
  }));
  const faulty = weights.filter(({ given }) => !isWeight(given));
  const formula = own.formula && readFormula(text, own.formula, ceiling);
  const figure = own.figure === null ? null : typedPounds(text('figure') ?? own.figure);
  const amounts = [
    ...(formula?.kind === 'linear-to-ceiling'
      ? ([
          ['ceiling', formula.ceiling],
          ['target', formula.target],
        ] as const)
      : []),
    ...(figure === null ? [] : ([['figure', figure]] as const)),
  ];
  return {
    choice: { weights: Object.fromEntries(weights.map(({ key, given }) => [key, given])), formula, figure },
    faults: [
      ...faulty.map(({ key }) => ({ field: weightField(key), words: 'weight' as const })),
      ...amounts.flatMap(([field, amount]) => (parsePounds(amount).ok ? [] : [{ field, words: 'amount' as const }])),
    ],
  };
}

function readFormula(text: Text, own: PriceFormula, usual: string): PriceFormula {
  const asked = text('formula') ?? own.kind;
  const kind = PRICE_FORMULAS.find((one) => one === asked);
  if (kind === undefined) return own;
  if (kind !== 'linear-to-ceiling') return { kind };
  const [ceiling, target] = own.kind === kind ? [own.ceiling, own.target] : [usual, '0'];
  return { kind, ceiling: typedPounds(text('ceiling') || ceiling), target: typedPounds(text('target') || target) };
}
