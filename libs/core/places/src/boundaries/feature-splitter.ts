/** A feature of a GeoJSON file, not parsed yet. */
export interface FeatureText {
  /** Where it begins, 1 for the first line. */
  readonly line: number;
  readonly json: string;
}

const LIST = 2;
const INSIDE = 3;
const OPENING_BRACKET = 0x5b;

/**
 * Cuts the features out of a GeoJSON FeatureCollection as it comes in, so that only one is held at a time: each object
 * that lies directly in an array of the outermost object.
 *
 * @example
 * const splitter = new FeatureSplitter();
 * splitter.push('{"type":"FeatureCollection","features":[{"type":'); // []
 * splitter.push('"Feature"}]}'); // [{ line: 1, json: '{"type":"Feature"}' }]
 * splitter.isComplete; // true
 */
export class FeatureSplitter {
  #line = 1;
  #depth = 0;
  #inText = false;
  #inList = false;
  #isEscaped = false;
  #begun = '';
  #beganOn = 0;
  #hasEnded = false;

  /** Whether what came so far is a whole JSON object. */
  get isComplete(): boolean {
    return this.#hasEnded;
  }

  /** The line that comes next. */
  get line(): number {
    return this.#line;
  }

  /** Takes the next piece of the file. @returns the features that ended in it */
  push(piece: string): FeatureText[] {
    const features: FeatureText[] = [];
    let start = this.#isInside ? 0 : -1;
    for (let at = 0; at < piece.length; at += 1) {
      const wasInside = this.#isInside;
      this.#take(piece.charCodeAt(at));
      if (wasInside === this.#isInside) continue;
      if (wasInside) features.push(this.#end(piece.slice(start, at + 1)));
      else this.#beganOn = this.#line;
      start = wasInside ? -1 : at;
    }
    if (start >= 0) this.#begun += piece.slice(start);
    return features;
  }

  get #isInside(): boolean {
    return this.#depth >= INSIDE && this.#inList;
  }

  #end(rest: string): FeatureText {
    const json = this.#begun + rest;
    this.#begun = '';
    return { line: this.#beganOn, json };
  }

  #take(character: number): void {
    if (character === 0x0a) this.#line += 1;
    if (this.#inText) this.#takeText(character);
    else if (character === 0x22) this.#inText = true;
    else if (character === 0x7b || character === OPENING_BRACKET) this.#open(character);
    else if (character === 0x7d || character === 0x5d) this.#close();
  }

  #takeText(character: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (character === 0x5c) this.#isEscaped = true;
    else if (character === 0x22) this.#inText = false;
  }

  #open(character: number): void {
    this.#depth += 1;
    if (this.#depth === LIST) this.#inList = character === OPENING_BRACKET;
  }

  #close(): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.#hasEnded = true;
  }
}
