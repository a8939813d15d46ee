import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';

import { addressed } from './addressed-letter.js';
import { asHtml } from './as-html.js';
import { asText } from './as-text.js';

const apps = { portal: 'https://bids.council.org', admin: 'https://buying.council.org' };
const letter = addressed(
  {
    subject: 'Tom & "Jerry" <script>',
    before: ['<img src=x onerror=alert(1)> invites you.'],
    link: { label: 'Accept <now>', app: 'portal', path: '/accept?a=1&b=2' },
    after: ["It's yours."],
  },
  apps,
);

describe('a mail', () => {
  it('reads as plain text', () => {
    expect(asText(letter, 'en')).toBe(
      '<img src=x onerror=alert(1)> invites you.\n\nAccept <now>:\nhttps://bids.council.org/accept?a=1&b=2\n\n' +
        "It's yours.\n\n-- \nCommonweal sent this automatically. Nobody reads replies to this address.\n",
    );
  });

  it('escapes whatever stands in it, as HTML', () => {
    const html = asHtml(letter, 'en');
    expect(html).toContain('<title>Tom &amp; &quot;Jerry&quot; &lt;script&gt;</title>');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; invites you.');
    expect(html).toContain('href="https://bids.council.org/accept?a=1&amp;b=2"');
    expect(html).not.toMatch(/<(script|img|now)/);
  });

  it('says at its end how to have no more of them', () => {
    const stop = {
      label: 'Stop <these>',
      app: 'portal',
      path: '/stop?a=1&b=2',
      oneClickPath: '/one-click?a=1',
    } as const;
    const several = addressed({ subject: 'News', before: [], link: null, after: [], stop }, apps);
    expect(several.stop?.oneClickUrl).toBe('https://bids.council.org/one-click?a=1');
    expect(asText(several, 'en')).toContain('Stop <these>:\nhttps://bids.council.org/stop?a=1&b=2\n\n-- ');
    expect(asHtml(several, 'en')).toContain(
      '<a href="https://bids.council.org/stop?a=1&amp;b=2">Stop &lt;these&gt;</a>',
    );
    expect(letter.stop).toBeUndefined();
  });

  it.each(['en', 'cy'] as const)('is valid HTML that says it is in %s', async (language) => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'off' } });
    const report = await validator.validateString(asHtml(letter, language));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(asHtml(letter, language)).toContain(`<html lang="${language}">`);
  });
});
