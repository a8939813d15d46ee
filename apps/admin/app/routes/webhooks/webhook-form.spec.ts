import { describe, expect, it } from '@jest/globals';

import { enAudit } from '../../strings/en-audit';
import { isFaultyUrl, KINDS, readWebhookForm } from './webhook-form';

function formOf(...entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe('the form of a new webhook', () => {
  it('is read as it was filled in, and takes nothing that it does not offer', () => {
    const form = formOf(['url', ' https://example.org/in '], ['kinds', 'submitBid'], ['kinds', 'everything']);
    expect(readWebhookForm(form)).toEqual({ url: 'https://example.org/in', kinds: ['submitBid'] });
  });

  it('needs an address', () => {
    expect(['https://example.org/in', 'example.org', ''].map((url) => isFaultyUrl({ url, kinds: [] }))).toEqual([
      ...[false, true, true],
    ]);
  });

  it('offers each kind once, by words that there are', () => {
    const kinds = Object.values(KINDS).flat();
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.filter((kind) => !Object.hasOwn(enAudit.action, kind))).toEqual([]);
  });
});
