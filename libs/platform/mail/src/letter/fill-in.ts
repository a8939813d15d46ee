import type { Letter, MailLanguage } from './letter.js';
import type { MailTemplate } from './mail-template.js';

const blank = /\{(\w+)\}/g;
const longestValue = 500;

/** The names of the blanks in texts, each once. */
export const blanksIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(blank)].map(([, name = '']) => name))),
];

/** A value on one line: a line break in a subject would begin a header of its own. */
const oneLine = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, longestValue);

/** Lines of a list, each on one line. */
export const listed = (lines: readonly string[]): string[] => lines.map(oneLine);

/**
 * What a mail says to one person.
 *
 * Values stand in the text as they are, on one line; layouts escape them. In the link's path each is encoded.
 */
export function filledIn<Field extends string>(
  { link, stop, words }: MailTemplate<Field>,
  language: MailLanguage,
  values: Readonly<Record<Field, string>>,
): Letter {
  const { subject, before, linkLabel = '', stopLabel = '', after } = words[language];
  const value = (name: string) => oneLine(values[name as Field]);
  const fill = (text: string) => text.replace(blank, (_, name: string) => value(name));
  const path = (text: string) => text.replace(blank, (_, name: string) => encodeURIComponent(value(name)));
  return {
    subject: fill(subject),
    before: before.map(fill),
    link: link ? { label: fill(linkLabel), app: link.app, path: path(link.path) } : null,
    after: after.map(fill),
    ...(stop && {
      stop: { label: fill(stopLabel), app: stop.app, path: path(stop.path), oneClickPath: path(stop.oneClickPath) },
    }),
  };
}
