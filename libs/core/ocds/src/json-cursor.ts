import { type Json, NumberText } from './json-value.js';

/** Why and where a text is not acceptable JSON; unwinds the parser, never leaves it. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  constructor(
    readonly position: number,
    message: string,
  ) {
    super(message);
  }
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** No sum, weight or count needs more; a longer one is an attack. */
const NUMBER_LENGTH = 100;
const WORDS: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20];

/** A place in a JSON text that moves forward over one token at a time. */
export class JsonCursor {
  position = 0;

  constructor(readonly text: string) {}

  /** Steps over the character if it is next, white space aside. */
  takes(character: string): boolean {
    this.skipSpace();
    if (this.text[this.position] !== character) return false;
    this.position++;
    return true;
  }

  /** Text, number, true, false or null. */
  scalar(): Json {
    this.skipSpace();
    if (this.text[this.position] === '"') return this.string();
    const word = WORDS.find(([name]) => this.text.startsWith(name, this.position));
    if (!word) return this.number();
    this.position += word[0].length;
    return word[1];
  }

  string(): string {
    this.skipSpace();
    const start = this.position;
    if (this.text[start] !== '"') return this.refuse('a quoted name is missing');
    const escaped = this.toClosingQuote();
    const inside = this.text.slice(start + 1, this.position - 1);
    return escaped ? this.unescaped(inside, start) : inside;
  }

  skipSpace(): void {
    while (isSpace(this.text.charCodeAt(this.position))) this.position++;
  }

  refuse(message: string, position = this.position): never {
    throw new JsonFault(position, message);
  }

  /** Moves behind the closing quote; says whether there was an escape on the way. */
  private toClosingQuote(): boolean {
    let escaped = false;
    for (;;) {
      const code = this.text.charCodeAt(++this.position);
      if (code === QUOTE) break;
      if (!(code >= SPACE)) this.refuse('a control character or the end of the text stands inside quotes');
      if (code !== BACKSLASH) continue;
      escaped = true;
      this.position++;
    }
    this.position++;
    return escaped;
  }

  private unescaped(inside: string, start: number): string {
    try {
      return JSON.parse(`"${inside}"`) as string;
    } catch {
      return this.refuse('an escape sequence is wrong', start);
    }
  }

  private number(): NumberText {
    const start = this.position;
    while ('+-.0123456789eE'.includes(this.text[this.position] ?? ' ')) this.position++;
    const length = this.position - start;
    const written = this.text.slice(start, this.position);
    if (length > NUMBER_LENGTH) this.refuse(`a number has more than ${NUMBER_LENGTH} characters`, start);
    if (length === 0) this.refuse('a value is missing or is not JSON');
    if (!NUMBER.test(written)) this.refuse(`"${written}" is not a number`, this.atEnd() ? this.position : start);
    return new NumberText(written);
  }

  atEnd(): boolean {
    return this.position >= this.text.length;
  }
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
