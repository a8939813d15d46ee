import { describe, expect, it } from '@jest/globals';

import { pageAddress } from './page-address.js';

describe('pageAddress', () => {
  it.each([
    ['http://a/lots/1/result?bid=2', '/lots/1/result?bid=2'],
    ['http://a/lots/1/result.data?bid=2&_routes=root', '/lots/1/result?bid=2'],
    ['http://a/lots/1/result.data?_routes=x', '/lots/1/result'],
    ['http://a/_root.data', '/'],
    ['http://a/_.data?q=park', '/?q=park'],
    ['http://a/', '/'],
  ])('%s is the page %s', (request, page) => {
    expect(pageAddress(request)).toBe(page);
  });
});
