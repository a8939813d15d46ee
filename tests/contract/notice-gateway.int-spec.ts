import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { FileNoticeGateway, FindATenderGateway, type OutgoingNotice, PlatformUnavailable } from '@commonweal/gateways';

import { NoticePlatform, PLATFORM_KEY } from '../support/notice-platform.js';

let folder: string;
let platform: NoticePlatform;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'notices-'));
  platform = await NoticePlatform.start();
});
beforeEach(() => void (platform.mood = 'PUBLISHED'));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await platform?.stop();
});

let count = 0;
const notice = (change: Partial<OutgoingNotice> = {}): OutgoingNotice => ({
  ...{ key: `notice-${(count += 1)}`, ocid: 'ocds-213czf-k7rm2tqx4b', mayBeThere: false },
  releasePackage: '{"version":"1.1","releases":[{"ocid":"ocds-213czf-k7rm2tqx4b"}]}',
  ...change,
});
const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const findATender = (key = PLATFORM_KEY, url = platform.url) => new FindATenderGateway({ url, key });

/** What every gateway promises; each adapter is put through it. */
describe.each([
  ['to a folder of files', () => new FileNoticeGateway(folder), () => files().length],
  ['to Find a Tender', () => findATender(), () => platform.submissions.length],
])('a notice gateway %s', (_, gateway, published) => {
  it('publishes a notice, says under which number, and says so again when it is asked', async () => {
    const before = published();
    const verdict = await gateway().submit(notice());
    expect(verdict).toMatchObject({ state: 'ACCEPTED', platformId: expect.stringMatching(/\w/) });
    expect(await gateway().verdict(verdict.platformRef ?? '')).toEqual(verdict);
    expect(published()).toBe(before + 1);
  });

  it('publishes one notice however often one submission may have been handed over before', async () => {
    const one = notice();
    const first = await gateway().submit(one);
    const before = published();
    expect(await gateway().submit({ ...one, mayBeThere: true })).toEqual(first);
    expect(published()).toBe(before);
  });

  it('publishes a notice that may have been handed over and was not', async () => {
    const before = published();
    expect(await gateway().submit(notice({ mayBeThere: true }))).toMatchObject({ state: 'ACCEPTED' });
    expect(published()).toBe(before + 1);
  });

  it('publishes another submission as another notice', async () => {
    const [one, other] = [await gateway().submit(notice()), await gateway().submit(notice())];
    expect(one.platformRef).not.toBe(other.platformRef);
  });

  it('says that it does not know what it was never given', async () => {
    await expect(gateway().verdict('20200101-000000')).rejects.toThrow(PlatformUnavailable);
  });
});

describe('a folder of notices', () => {
  it('holds the release package as it was made', async () => {
    const one = notice();
    await new FileNoticeGateway(folder).submit(one);
    const path = files().find((name) => name.endsWith(`${one.key}.json`)) ?? '';
    expect(readFileSync(join(folder, path), 'utf8')).toBe(one.releasePackage);
  });

  it('is not left, whatever an id is made of', async () => {
    const strange = notice({ ocid: '../../outside', key: '../up/../and/away' });
    const verdict = await new FileNoticeGateway(folder).submit(strange);
    expect(verdict).toMatchObject({ state: 'ACCEPTED' });
    expect(files().some((name) => name.includes('away'))).toBe(true);
    expect(await new FileNoticeGateway(folder).verdict(verdict.platformRef ?? '')).toEqual(verdict);
  });

  it('that cannot be written is an outage, not a refusal', async () => {
    const taken = join(folder, 'a-file');
    writeFileSync(taken, '');
    await expect(new FileNoticeGateway(taken).submit(notice())).rejects.toThrow(PlatformUnavailable);
  });
});

describe('Find a Tender', () => {
  it('is given the release package, under its sender’s reference', async () => {
    const one = notice();
    await findATender().submit(one);
    expect(platform.submissions.at(-1)).toMatchObject({
      reference: one.key,
      releasePackage: { releases: [{ ocid: one.ocid }] },
    });
  });

  it('may take its time: the notice is pending until it decides', async () => {
    platform.mood = 'RECEIVED';
    const pending = await findATender().submit(notice());
    expect(pending.state).toBe('PENDING');
    platform.mood = 'PUBLISHED';
    expect(await findATender().verdict(pending.platformRef ?? '')).toMatchObject({
      state: 'ACCEPTED',
      url: expect.stringMatching(/^https:\/\/www\.find-tender/),
    });
  });

  it('refuses with its reasons; what it only warns of is none', async () => {
    platform.mood = 'NOT_PUBLISHED';
    expect(await findATender().submit(notice())).toMatchObject({
      state: 'REFUSED',
      reasons: [{ path: 'tender/lots/0/value', message: 'The value of the lot is missing' }],
    });
  });

  it.each([
    ['DOWN', /out of order \(it answered 503\)/],
    ['BUSY', /slow down/],
    ['NONSENSE', /says nothing of the notice/],
    ['ELSEWHERE', /not reached/],
  ] as const)('that is %s is an outage, in words', async (mood, words) => {
    platform.mood = mood;
    await expect(findATender().submit(notice())).rejects.toThrow(PlatformUnavailable);
    await expect(findATender().submit(notice())).rejects.toThrow(words);
  });

  it('that is not there, or does not take our key, is an outage, too', async () => {
    await expect(findATender(PLATFORM_KEY, 'http://127.0.0.1:1').submit(notice())).rejects.toThrow(/not reached/);
    await expect(findATender('another key').submit(notice())).rejects.toThrow(/does not take our key/);
  });

  it('that took a notice and broke off is asked for it before it is sent again', async () => {
    platform.mood = 'BREAKS_OFF';
    const [one, before] = [notice(), platform.submissions.length];
    await expect(findATender().submit(one)).rejects.toThrow(PlatformUnavailable);
    platform.mood = 'PUBLISHED';
    expect(await findATender().submit({ ...one, mayBeThere: true })).toMatchObject({ state: 'ACCEPTED' });
    expect(platform.submissions.length).toBe(before + 1);
  });
});
