/** A feature of a GeoJSON file, not parsed yet. */
export interface FeatureText {
  /** Where it begins, 1 for the first line. */
  readonly line: number;
  readonly json: string;
}

const INSIDE = 3;

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
    let start = this.#depth >= INSIDE ? 0 : -1;
    for (let at = 0; at < piece.length; at += 1) {
      const before = this.#depth;
      this.#take(piece.charCodeAt(at));
      if (before < INSIDE && this.#depth === INSIDE) [start, this.#beganOn] = [at, this.#line];
      if (before !== INSIDE || this.#depth >= INSIDE) continue;
      features.push({ line: this.#beganOn, json: this.#begun + piece.slice(start, at + 1) });
      [start, this.#begun] = [-1, ''];
    }
    if (start >= 0) this.#begun += piece.slice(start);
    return features;
  }

  #take(character: number): void {
    if (character === 0x0a) this.#line += 1;
    if (this.#inText) this.#takeText(character);
    else if (character === 0x22) this.#inText = true;
    else if (character === 0x7b || character === 0x5b) this.#depth += 1;
    else if (character === 0x7d || character === 0x5d) this.#close();
  }

  #takeText(character: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (character === 0x5c) this.#isEscaped = true;
    else if (character === 0x22) this.#inText = false;
  }

  #close(): void {
    this.#depth -= 1;
    if (this.#depth === 0) this.#hasEnded = true;
  }
}
