/** Long enough that a write costs little, short enough that a large result never stands in memory as one text. */
const CHUNK = 65_536;

/**
 * The text of `JSON.stringify(value, null, 2)` and a line feed, piece by piece, so that a result of any size is printed
 * without ever being one text.
 *
 * @param value an object; its lists are written item by item
 */
export function* jsonChunks(value: object): Generator<string> {
  let chunk = '';
  for (const piece of pieces(value)) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

function* pieces(value: object): Generator<string> {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return yield '{}\n';
  let before = '{';
  for (const [name, member] of members) {
    yield `${before}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(member) && member.length > 0) yield* items(member);
    else yield indented(member, '  ');
    before = ',';
  }
  yield '\n}\n';
}

function* items(list: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const item of list) {
    yield `${before}\n    ${indented(item, '    ')}`;
    before = ',';
  }
  yield '\n  ]';
}

/** Line feeds inside texts are escaped in JSON, so every line feed found is one of the layout. */
const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
