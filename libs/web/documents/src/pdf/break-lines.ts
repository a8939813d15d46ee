import type { Inline, Run } from '../model/document-model.js';

/** A line of a paragraph or cell, a run for each language in it; its end has the space that parts it from the next. */
export type Line = Inline;

/** How wide a text is, in points. */
export type Measure = (text: string) => number;

/** Cuts a text into lines no wider than `width`. A word that is wider than a line is cut within, between two characters. */
export function breakLines(text: Inline, width: number, measure: Measure): readonly Line[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const word of wordsOf(text).flatMap((run) => cutTo(width, run, measure))) {
    const wide = measure(word.text.trimEnd());
    if (used > 0 && used + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += measure(word.text);
  }
  return lines.map(joined);
}

/** Words with the spaces after them. */
const wordsOf = (text: Inline): readonly Run[] =>
  text.flatMap((run) =>
    (run.text.match(/\S+\s*|\s+/g) ?? []).map((word) => ({ ...run, text: word.replace(/\s+$/, ' ') })),
  );

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cutTo(width: number, run: Run, measure: Measure): readonly Run[] {
  if (measure(run.text.trimEnd()) <= width) return [run];
  const pieces = [''];
  for (const { segment } of characters.segment(run.text)) {
    const longer = `${pieces.at(-1) ?? ''}${segment}`;
    if (segment === ' ' || measure(longer) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces.map((piece) => ({ ...run, text: piece }));
}

/** Neighbours of one language as one run. */
function joined(words: readonly Run[]): Line {
  return words.reduce<readonly Run[]>((runs, word) => {
    const last = runs.at(-1);
    if (last === undefined || last.language !== word.language) return [...runs, word];
    return [...runs.slice(0, -1), { ...last, text: last.text + word.text }];
  }, []);
}
