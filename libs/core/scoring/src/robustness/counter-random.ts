/**
 * A stream of random numbers that belongs to one numbered draw of one seed.
 *
 * The state is computed from (seed, draw) alone, so draw 7,431 is the same whether it is made first, last, or on another
 * thread. Generator: sfc32 (C. Doty-Humphrey, PractRand), all operations on 32-bit integers, hence equal on every machine.
 */
export class CounterRandom {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  constructor(private readonly seed: number) {}

  /** Moves to the start of the stream of `draw` (a whole number from 0). */
  startDraw(draw: number): void {
    this.#a = mixed(this.seed);
    this.#b = mixed(draw ^ 0x9e3779b9);
    this.#c = mixed(this.#a ^ this.#b);
    this.#counter = 1;
    for (let round = 0; round < WARM_UP; round += 1) this.bits();
  }

  /** 32 random bits, as a signed integer. */
  bits(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum;
  }

  /** Fills `room` with the next random bits; the same numbers as one `bits()` after another, several times as fast. */
  fill(room: Int32Array): void {
    let a = this.#a | 0;
    let b = this.#b | 0;
    let c = this.#c | 0;
    let counter = this.#counter | 0;
    for (let index = 0; index < room.length; index += 1) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      room[index] = sum;
    }
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#counter = counter;
  }

  /** A number strictly between 0 and 1. */
  uniform(): number {
    return ((this.bits() >>> 0) + 0.5) / 4_294_967_296;
  }
}

/** Rounds after which sfc32's author considers any seed well mixed. */
const WARM_UP = 12;

/** The finaliser of MurmurHash3 (A. Appleby): every bit of the input changes half the bits of the output. */
function mixed(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
