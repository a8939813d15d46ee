import { type Result, fail, ok } from '@commonweal/result';

import type { ImportLimits } from './import-limits.js';
import { type InvalidNotice, invalidNotice } from './invalid-notice.js';
import { JsonCursor, JsonFault } from './json-cursor.js';
import type { Json, JsonObject } from './json-value.js';

/** A parsed document that remembers where its outer objects stood. */
export interface JsonDocument {
  readonly root: Json;
  /** Exact characters the object was read from. Known for objects at most eight levels deep, where releases are. */
  readonly original: (object: JsonObject) => string;
}

/** Most names in one object; a notice has a few dozen. */
const MAX_NAMES = 10_000;
/** The deepest a release is found: a list of bundles of packages of records of releases. */
const SPAN_DEPTH = 8;

interface Frame {
  readonly container: Json[] | Record<string, Json>;
  readonly start: number;
  key: string;
  names: number;
}

/**
 * Parses JSON strictly (RFC 8259) in one pass and without recursion, so that no nesting can exhaust the stack.
 *
 * Beyond `JSON.parse` it keeps numbers as their text, keeps the original characters of objects, and refuses
 * what can be read in two ways: a name given twice in one object, and the name `__proto__`.
 *
 * @param limits nesting and number of values
 */
export function parseJson(text: string, limits: ImportLimits): Result<JsonDocument, InvalidNotice> {
  try {
    return ok(new JsonParser(text, limits).document());
  } catch (error) {
    if (error instanceof JsonFault) return fail(invalidNotice('$', complaint(error, text)));
    throw error;
  }
}

function complaint({ position, message }: JsonFault, text: string): string {
  if (position >= text.trimEnd().length)
    return `The document is cut off: it ends at character ${text.length} before its JSON is complete`;
  const line = text.slice(0, position).split('\n').length;
  return `The document cannot be read at character ${position}, line ${line}: ${message}`;
}

/** One pass over one text; `stack` holds the containers that are still open, outermost first. */
class JsonParser {
  private readonly cursor: JsonCursor;
  private readonly stack: Frame[] = [];
  private readonly spans = new Map<object, readonly [number, number]>();
  private values = 0;

  constructor(
    private readonly text: string,
    private readonly limits: ImportLimits,
  ) {
    this.cursor = new JsonCursor(text);
  }

  document(): JsonDocument {
    const root = this.root();
    this.cursor.skipSpace();
    if (!this.cursor.atEnd()) this.cursor.refuse('there is more text after the end of the JSON');
    return { root, original: (object) => this.text.slice(...(this.spans.get(object) ?? [0, 0])) };
  }

  private root(): Json {
    let finished = this.value();
    while (finished === undefined || this.stack.length > 0)
      finished = finished === undefined ? this.value() : this.added(finished);
    return finished;
  }

  /** The next value when it is complete; nothing when it is a container whose first entry comes now. */
  private value(): Json | undefined {
    if (++this.values > this.limits.maxValues)
      this.cursor.refuse(`there are more than ${this.limits.maxValues} values: import the document in parts`);
    if (this.cursor.takes('{')) return this.opened({});
    return this.cursor.takes('[') ? this.opened([]) : this.cursor.scalar();
  }

  private opened(container: Frame['container']): Json | undefined {
    const frame: Frame = { container, start: this.cursor.position - 1, key: '', names: 0 };
    if (this.stack.push(frame) > this.limits.maxDepth)
      this.cursor.refuse(`lists and objects are nested more than ${this.limits.maxDepth} deep`);
    if (this.cursor.takes(closing(frame))) return this.closed(frame);
    this.readKey(frame);
    return undefined;
  }

  /** Puts the value into its container: gives the container when that was its last, nothing when another follows. */
  private added(value: Json): Json | undefined {
    const frame = this.stack.at(-1);
    if (!frame) return value;
    if (Array.isArray(frame.container)) frame.container.push(value);
    else frame.container[frame.key] = value;
    if (this.cursor.takes(closing(frame))) return this.closed(frame);
    if (!this.cursor.takes(',')) this.cursor.refuse(`a comma or ${closing(frame)} is missing`);
    this.readKey(frame);
    return undefined;
  }

  private closed({ container, start }: Frame): Json {
    if (this.stack.length <= SPAN_DEPTH && !Array.isArray(container))
      this.spans.set(container, [start, this.cursor.position]);
    this.stack.pop();
    return container;
  }

  private readKey(frame: Frame): void {
    if (Array.isArray(frame.container)) return;
    this.cursor.skipSpace();
    const at = this.cursor.position;
    frame.key = this.cursor.string();
    if (++frame.names > MAX_NAMES) this.cursor.refuse(`one object has more than ${MAX_NAMES} names`, at);
    if (frame.key === '__proto__') this.cursor.refuse('the name "__proto__" is not allowed', at);
    if (Object.hasOwn(frame.container, frame.key))
      this.cursor.refuse(`the name "${frame.key.slice(0, 60)}" is given twice in one object`, at);
    if (!this.cursor.takes(':')) this.cursor.refuse('a colon is missing');
  }
}

const closing = ({ container }: Frame): string => (Array.isArray(container) ? ']' : '}');
