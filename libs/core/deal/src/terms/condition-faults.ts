import type { Fault } from '@commonweal/result';

import { type AskedFacts, type Condition, FACTS_OF_KIND } from './deal-terms.js';
import { sumFaults, wholeFaults } from './number-faults.js';

type Fact = keyof AskedFacts;

const ABOUT: Readonly<Record<keyof typeof FACTS_OF_KIND, string>> = {
  ...{ EXPERIENCE: 'experience', REGISTRATION: 'a register', FINANCES: 'finances' },
};
const KINDS = Object.keys(FACTS_OF_KIND) as (keyof typeof FACTS_OF_KIND)[];

/** The largest numbers that make sense: a working life, and more contracts than anybody would prove. */
const MOST = { leastYears: 50, likeContracts: 20, withinYears: 20 } as const;

/** What of a condition cannot be meant: facts of another kind, numbers that are none, halves of what is asked. */
export function conditionFaults(condition: Condition, index: number): Fault[] {
  const path = (fact: Fact): string => `$.conditions[${index}].${fact}`;
  const strange = strangeFacts(condition).map(([fact, about]) => ({
    path: path(fact),
    message: `Leave this out: only a condition about ${about} has it`,
  }));
  return strange.length > 0 ? strange : [...numberFaults(condition, path), ...halfFaults(condition, path)];
}

/** Facts that only conditions of another kind have, and what those are about. */
const strangeFacts = (condition: Condition): (readonly [Fact, string])[] =>
  KINDS.filter((kind) => kind !== condition.kind).flatMap((kind) =>
    FACTS_OF_KIND[kind].filter((fact) => isSaid(condition[fact])).map((fact) => [fact, ABOUT[kind]] as const),
  );

/** A no and nothing at all are the same. */
const isSaid = (fact: AskedFacts[Fact]): boolean => fact !== undefined && fact !== null && fact !== false;

type Path = (fact: Fact) => string;

function numberFaults({ minimumTurnover, likeContractValue, ...condition }: Condition, path: Path): Fault[] {
  const names = ['leastYears', 'likeContracts', 'withinYears'] as const;
  return [
    ...names.flatMap((name) => wholeFaults(path(name), condition[name], [1, MOST[name]])),
    ...(likeContractValue ? sumFaults(path('likeContractValue'), likeContractValue, 'the value of a contract') : []),
    ...(minimumTurnover ? sumFaults(path('minimumTurnover'), minimumTurnover, 'a turnover') : []),
  ];
}

/** A time or a value of contracts of which nobody said how many. */
function halfFaults({ likeContracts, withinYears, likeContractValue }: Condition, path: Path): Fault[] {
  const isHalf = !isSaid(likeContracts) && (isSaid(withinYears) || isSaid(likeContractValue));
  return isHalf ? [{ path: path('likeContracts'), message: 'Say how many like contracts: one, for example' }] : [];
}
