import { describe, expect, it } from '@jest/globals';

import { regionCodes } from './region-codes.js';

describe('places of delivery in a notice', () => {
  it.each([
    ['an ITL 3 area is in its region', ['UKD33'], ['E12000002']],
    ['an ITL code of 2025 is too', ['TLI4'], ['E12000007']],
    ['a region stands for itself', ['UKC'], ['E12000001']],
    ['Wales is one', ['UKL'], ['W92000004']],
    ['a public code stays as it is', ['E09000014'], ['E09000014']],
    ['two areas of a region are it once', ['UKD33', 'UKD34'], ['E12000002']],
    ['the whole country and what is no code are nowhere', ['UK', 'FR10', 'Manchester'], []],
  ])('%s', (_, named, codes) => expect(regionCodes(named)).toEqual(codes));
});
