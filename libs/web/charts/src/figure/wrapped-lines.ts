/**
 * A text cut into lines of at most `width` characters, between words where it can be.
 * SVG does not wrap by itself, and names of organisations are long.
 */
export function wrappedLines(text: string, width = 32): readonly string[] {
  const lines: string[] = [];
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((long) => chopped(long, width))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function chopped(word: string, width: number): readonly string[] {
  return word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''];
}
