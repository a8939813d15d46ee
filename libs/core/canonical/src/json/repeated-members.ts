import type { Fault } from '@commonweal/result';

import { endOfString } from './member-count.js';

/** An object or list that is open at some point of the text. */
interface Open {
  readonly path: string;
  /** Names met so far; null for a list. */
  readonly names: Set<string> | null;
  /** Where the next value stands. */
  at: string;
  index: number;
}

/** One fault for every member whose name its object already has. The text is known to be JSON. */
export function repeatedMembers(text: string): Fault[] {
  const faults: Fault[] = [];
  const open: Open[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') index = passString(text, index, { open, faults });
    else passPunctuation(text[index] ?? '', open);
  }
  return faults;
}

function passPunctuation(character: string, open: Open[]): void {
  if (character === '{' || character === '[') open.push(opened(open.at(-1), character));
  else if (character === '}' || character === ']') open.pop();
  else if (character === ',') nextItem(open.at(-1));
}

function opened(parent: Open | undefined, bracket: string): Open {
  const path = parent?.at ?? '$';
  return bracket === '{'
    ? { path, names: new Set(), at: path, index: 0 }
    : { path, names: null, at: `${path}[0]`, index: 0 };
}

function nextItem(inside: Open | undefined): void {
  if (inside?.names !== null || inside === undefined) return;
  inside.index += 1;
  inside.at = `${inside.path}[${inside.index}]`;
}

/** A string that a colon follows is a member's name. @returns where the string ends */
function passString(text: string, start: number, { open, faults }: { open: Open[]; faults: Fault[] }): number {
  const end = endOfString(text, start);
  const inside = open.at(-1);
  if (!inside?.names || !isName(text, end + 1)) return end;
  const name = JSON.parse(text.slice(start, end + 1)) as string;
  inside.at = `${inside.path}${memberStep(name)}`;
  if (inside.names.has(name)) faults.push({ path: inside.at, message: 'is written twice.' });
  inside.names.add(name);
  return end;
}

function isName(text: string, after: number): boolean {
  let index = after;
  while (' \t\r\n'.includes(text[index] ?? '.')) index += 1;
  return text[index] === ':';
}

const memberStep = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `.${name}` : `['${name.replace(/[\\']/g, '\\$&')}']`;
