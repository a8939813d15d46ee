import { describe, expect, it } from '@jest/globals';

import { fileInWords } from './file.js';

describe('a file in words', () => {
  it.each([
    ['Terms.pdf', 1, 'PDF, 1 kB'],
    ['Prices.2026.xlsx', 99_999, 'XLSX, 100 kB'],
    ['a.pdf', 1_000_000, 'PDF, 1 MB'],
    ['a.pdf', 1_249_999, 'PDF, 1.3 MB'],
    ['a.txt', 10_485_760, 'TXT, 10.5 MB'],
    ['nothing', 12, '1 kB'],
  ])('%s of %d bytes is “%s”', (fileName, bytes, words) => expect(fileInWords({ fileName, bytes })).toBe(words));
});
