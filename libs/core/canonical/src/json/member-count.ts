const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/** How many members all objects of a JSON text have together, repeated names included. The text is known to be JSON. */
export function membersWritten(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === COLON) count += 1;
    else if (code === QUOTE) index = endOfString(text, index);
  }
  return count;
}

/** Where the string that opens at `start` closes. */
export function endOfString(text: string, start: number): number {
  let index = start + 1;
  for (; text.charCodeAt(index) !== QUOTE; index += 1) if (text.charCodeAt(index) === BACKSLASH) index += 1;
  return index;
}

/** How many members all objects of a value have together, and how deep it is nested (1 for a lone object or list). */
export function membersKept(value: unknown): { members: number; depth: number } {
  let members = 0;
  let depth = 0;
  for (let level = [value].filter(isNested); level.length > 0; level = level.flatMap(nestedIn)) {
    depth += 1;
    members += level.reduce((count, node) => count + ownMembers(node), 0);
  }
  return { members, depth };
}

const ownMembers = (node: object): number => (Array.isArray(node) ? 0 : Object.keys(node).length);
const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
const nestedIn = (node: object): object[] => Object.values(node).filter(isNested);
