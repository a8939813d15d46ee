import { parsePounds } from '@commonweal/money';
import type { Fault } from '@commonweal/result';

import type { ProfileInput } from './profile-input.js';
import { listFaults } from './text-faults.js';

const MOST_CODES = 50;

/** What is wrong with what a supplier says of the work that it looks for. */
export function workFaults({ cpvCodes = [], valueFrom, valueTo }: ProfileInput): Fault[] {
  const path = '$.cpvCodes';
  const twice = new Set(cpvCodes).size < cpvCodes.length ? [{ path, message: 'Name each code once' }] : [];
  const wrong = listFaults(cpvCodes, { path, most: MOST_CODES }, (code, at) =>
    /^\d{8}$/.test(code)
      ? []
      : [{ path: at, message: 'Enter a CPV code as eight digits, without its check digit, such as 85310000' }],
  );
  return [...wrong, ...twice, ...rangeFaults(valueFrom, valueTo)];
}

type Sum = string | null | undefined;

/** Both ends are told together, so that one is held to the other. */
function rangeFaults(valueFrom: Sum, valueTo: Sum): Fault[] {
  if ((valueFrom === undefined) !== (valueTo === undefined))
    return [{ path: valueTo === undefined ? '$.valueTo' : '$.valueFrom', message: 'Give both ends of the range' }];
  const [least, most] = [readSum(valueFrom, '$.valueFrom'), readSum(valueTo, '$.valueTo')];
  const isTurned = least.pence !== null && most.pence !== null && least.pence > most.pence;
  const turned = [{ path: '$.valueTo', message: 'The highest value must not be less than the lowest' }];
  return [...least.faults, ...most.faults, ...(isTurned ? turned : [])];
}

function readSum(sum: Sum, path: string): { readonly pence: bigint | null; readonly faults: Fault[] } {
  if (typeof sum !== 'string') return { pence: null, faults: [] };
  const parsed = parsePounds(sum);
  return parsed.ok
    ? { pence: parsed.value, faults: [] }
    : { pence: null, faults: [{ path, message: parsed.failure.message }] };
}
