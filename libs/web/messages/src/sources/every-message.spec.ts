import { describe, expect, it } from '@jest/globals';

import { placed, readings, type Source, translated } from '../matching/translation.js';
import { SOURCE } from '../matching/welsh-of.js';
import { foundMessages } from './found-messages.spec-support.js';
import { isElsewhere } from './not-on-pages.spec-support.js';
import { program } from './program.spec-support.js';
import { HOLE } from './texts.spec-support.js';

const VALUE = new RegExp(`^[-£\\d.,${HOLE}]+$`);

/** Reads sentences in which values are not filled in yet: a hole can be anything. */
const UNFILLED: Source = {
  ...SOURCE,
  sentences: { ...SOURCE.sentences, whole: new Map([...SOURCE.sentences.whole, [HOLE, HOLE]]) },
  read: (kind, text, source) => {
    const isFilled = kind === 'n' && VALUE.test(text);
    return isFilled || text.replaceAll(HOLE, '').trim() === '' ? [{ text }] : placed(kind, text, source);
  },
};

const found = foundMessages(program()).filter((message) => !isElsewhere(message));
const shown = (text: string) => text.replaceAll(HOLE, '{}');

describe('the messages that the source has for pages', () => {
  it('are many', () => expect(new Set(found.map(({ text }) => text)).size).toBeGreaterThan(300));

  it('have Welsh, each of them: put what is missing into the catalogue', () => {
    const without = found.filter(({ text }) => translated(text, UNFILLED) === null);
    expect(without.map(({ text, place }) => `${place} ${shown(text)}`)).toEqual([]);
  });

  it('are one sentence of the catalogue, never two', () => {
    const doubtful = found.filter(({ text }) => readings(text, UNFILLED).length > 1);
    expect(doubtful.map(({ text, place }) => `${place} ${shown(text)}`)).toEqual([]);
  });
});
