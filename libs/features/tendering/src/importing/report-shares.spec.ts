import { describe, expect, it } from '@jest/globals';

import { reportShares } from './report-shares.js';

const line = (path: string) => ({ path, note: 'noted' });
const report = {
  taken: [line('$.releases[1].ocid'), line('$.releases[10].ocid')],
  left: [line('$.releases[*].awards'), line('$.publisher')],
  problems: [line('$.releases[1].tender.title')],
};

describe('the account of a document', () => {
  const share = reportShares(report, ['$.releases[1]', '$.releases[10]']);

  it('gives each release the lines that lie in it, lines about several to each, lines about the document to all', () => {
    const common = [line('$.releases[*].awards'), line('$.publisher')];
    expect(share('$.releases[1]')).toEqual({ taken: [report.taken[0]], left: common, problems: report.problems });
    expect(share('$.releases[10]')).toEqual({ taken: [report.taken[1]], left: common, problems: [] });
  });

  it('goes to a document that is a release itself as a whole', () => {
    expect(reportShares(report, ['$'])('$')).toEqual(report);
  });
});
