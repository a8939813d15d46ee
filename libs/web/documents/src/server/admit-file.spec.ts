import { describe, expect, it } from '@jest/globals';

import { admitFile } from './admit-file.js';

const request = new Request('https://portal.example/opportunities/x/pdf');
const refusing = (status: number) => () => Promise.reject(new Response(null, { status }));

describe('a file that is asked for', () => {
  it('is made where it is admitted', async () => {
    const admitting = <Data>() => Promise.resolve({ admitFile: true } as Data);
    await expect(admitFile(admitting, request, 'en')).resolves.toBeUndefined();
  });

  it.each([
    ['en', 'Too many files were asked for. Wait a quarter of an hour and try again.\n'],
    ['cy', 'Gofynnwyd am ormod o ffeiliau. Arhoswch chwarter awr a rhowch gynnig arall arni.\n'],
  ] as const)('is refused after too many, in words: %s', async (language, words) => {
    const refusal = await admitFile(refusing(429), request, language).catch((thrown: unknown) => thrown as Response);
    expect(refusal?.status).toBe(429);
    expect(refusal?.headers.get('retry-after')).toBe('900');
    expect(await refusal?.text()).toBe(words);
  });

  it('passes any other refusal on', async () => {
    await expect(admitFile(refusing(503), request, 'en')).rejects.toMatchObject({ status: 503 });
  });
});
