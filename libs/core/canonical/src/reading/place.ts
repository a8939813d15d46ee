import type { Fault } from '@commonweal/result';

/** A name that a JSON path writes after a point; others stand in brackets and quotes. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Where in a JSON input the reader stands, and the list into which it puts every fault found there.
 *
 * Paths are spelled only when a fault needs one, so that reading a large faultless input costs little.
 *
 * @see RFC 9535, JSONPath (the form of a path)
 * @example new Place([]).at('bids').at(3).at('price').path // '$.bids[3].price'
 */
export class Place {
  constructor(
    private readonly faults: Fault[],
    private readonly parent: Place | null = null,
    private readonly key: string | number = '$',
  ) {}

  /** The place of one member or item of what stands here. */
  at(key: string | number): Place {
    return new Place(this.faults, this, key);
  }

  get path(): string {
    return this.parent === null ? '$' : this.parent.path + step(this.key);
  }

  /** Notes a fault at this place. @returns null, the reading of a faulty value */
  refuse(message: string): null {
    this.faults.push({ path: this.path, message });
    return null;
  }
}

function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return PLAIN_NAME.test(key) ? `.${key}` : `['${key.replace(/[\\']/g, '\\$&')}']`;
}
