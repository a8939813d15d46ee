import { describe, expect, it } from '@jest/globals';

import { allVisits } from '../e2e/support/all-visits.js';
import { pageRoutes, visitGaps } from '../e2e/support/app-routes.js';

describe('the pages of the two apps', () => {
  it('are all visited by the page checks, so that none escapes them', async () => {
    expect(visitGaps(pageRoutes(), await allVisits())).toEqual([]);
  });

  it('are found, with those nested in others, and without addresses that show nothing', () => {
    const routes = pageRoutes().map(({ app, route }) => `${app} ${route}`);
    expect(routes).toEqual(expect.arrayContaining(['admin /', 'admin lots/:lotId/result', 'portal sign-in']));
    expect(routes).not.toContain('admin lots/:lotId/proof/:part');
  });

  it('cannot be added without a visit, nor a visit be left behind', () => {
    const visit = { app: 'portal', route: 'old' } as const;
    expect(visitGaps([{ app: 'admin', route: 'new/:id' }], [visit])).toEqual([
      'no visit to admin new/:id in tests/e2e/visits',
      'a visit to portal old, which is no page',
    ]);
  });
});
