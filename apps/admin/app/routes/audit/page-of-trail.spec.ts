import { describe, expect, it } from '@jest/globals';

import { pageOf, pageWanted } from './page-of-trail';

const at = (path: string) => new URL(path, 'https://admin.example');

describe('a page of a trail', () => {
  it('is the first unless the address tells where to go on', () => {
    expect(pageWanted(at('/lots/1/audit'))).toEqual({ first: 50, after: null });
    expect(pageWanted(at('/lots/1/audit?after=x.y'))).toEqual({ first: 50, after: 'x.y' });
  });

  it('leads back to the first page with the same choices', () => {
    const trail = { edges: [] } as never;
    expect(pageOf(trail, at('/lots/1/audit'))).toEqual({ trail, isFirstPage: true, start: '/lots/1/audit' });
    expect(pageOf(trail, at('/organisations/1/audit?part=PEOPLE&after=x.y'))).toEqual({
      ...{ trail, isFirstPage: false, start: '/organisations/1/audit?part=PEOPLE' },
    });
  });

  it('is not there when the graph shows none', () => {
    expect(() => pageOf(null, at('/lots/1/audit'))).toThrow(expect.objectContaining({ status: 404 }));
  });
});
