import { describe, expect, it } from '@jest/globals';

import { defineMail, MailTemplateBroken } from './define-mail.js';
import { filledIn } from './letter/fill-in.js';

const words = { subject: 'Hello {name}', before: ['{sender} writes to you.'], linkLabel: 'Answer {sender}', after: [] };
const template = {
  name: 'a.greeting',
  fields: ['name', 'sender', 'token'],
  link: { app: 'portal', path: '/answer?token={token}' },
  words: { en: words, cy: { ...words, subject: 'Helo {name}' } },
} as const;

describe('a mail template', () => {
  it('is refused when a language leaves out a value or asks for one that nobody gives', () => {
    const cy = { ...words, subject: 'Helo {enw}' };
    expect(() => defineMail({ ...template, words: { en: words, cy } })).toThrow(
      new MailTemplateBroken('a.greeting in cy: {enw} is no field; {name} is not used'),
    );
  });

  it('is refused when it has a link without a label', () => {
    const { linkLabel: _, ...unlabelled } = words;
    expect(() => defineMail({ ...template, words: { en: words, cy: unlabelled } })).toThrow(MailTemplateBroken);
  });

  it('is refused when it says that it can be stopped and not how', () => {
    const stop = { app: 'portal', path: '/stop?token={token}', oneClickPath: '/one-click?token={token}' } as const;
    expect(() => defineMail({ ...template, stop })).toThrow(MailTemplateBroken);
    const both = { en: { ...words, stopLabel: 'Stop' }, cy: { ...words, subject: 'Helo {name}', stopLabel: 'Stopio' } };
    const letter = filledIn(defineMail({ ...template, stop, words: both }), 'cy', {
      name: 'G',
      sender: 'A',
      token: 'a b',
    });
    expect(letter.stop).toEqual({
      ...{ label: 'Stopio', app: 'portal' },
      ...{ path: '/stop?token=a%20b', oneClickPath: '/one-click?token=a%20b' },
    });
  });

  it('is filled in, in the language asked for', () => {
    const letter = filledIn(defineMail(template), 'cy', { name: 'Gwen', sender: 'Amira', token: 'abc' });
    expect(letter).toEqual({
      subject: 'Helo Gwen',
      before: ['Amira writes to you.'],
      link: { label: 'Answer Amira', app: 'portal', path: '/answer?token=abc' },
      after: [],
    });
  });

  it('keeps a value to its one line, and to its place in an address', () => {
    const values = { name: 'Gwen\r\nBcc: everybody@example.org', sender: 'A\u2028B\u0000', token: 'a&b=c/../d' };
    const letter = filledIn(defineMail(template), 'en', values);
    expect(letter.subject).toBe('Hello Gwen Bcc: everybody@example.org');
    expect(letter.before).toEqual(['A B writes to you.']);
    expect(letter.link?.path).toBe('/answer?token=a%26b%3Dc%2F..%2Fd');
  });

  it('does not fill in what stands in a value', () => {
    expect(filledIn(template, 'en', { name: '{token}', sender: 'x', token: 'secret' }).subject).toBe('Hello {token}');
  });
});
