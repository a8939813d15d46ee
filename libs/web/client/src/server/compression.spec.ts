import { describe, expect, it } from '@jest/globals';

import { encodingFor } from './compression.js';

describe('encodingFor', () => {
  it.each([
    ['gzip, deflate, br', 'text/html', 'br'],
    ['gzip, deflate', 'text/html', 'gzip'],
    ['br;q=0.9, gzip;q=0.8', 'application/json', 'br'],
    ['', 'text/html', undefined],
    ['br;q=0', 'text/html', undefined],
    ['br', 'image/png', undefined],
    ['br', 'text/event-stream', undefined],
  ])('"%s" for %s gives %s', (accepted, type, encoding) => {
    expect(encodingFor(accepted, type)).toBe(encoding);
  });
});
