import type { Language, Strings } from '@commonweal/ui';

const files = import.meta.glob<Readonly<Record<string, Strings>>>(['./{en,cy}-*.ts', '!./*-strings.ts']);

/**
 * The words of a language that a page needs: those that any page may say, and the groups it speaks of. Words of other
 * groups, and of the other language, would be weight for nothing: going elsewhere loads a page anew.
 *
 * @param groups one without a file of its own is among the words of every page
 */
export async function pageWords(language: Language, groups: readonly string[]): Promise<Strings> {
  const [base, ...own] = await Promise.all(['base', ...groups].map((group) => wordsOf(language, group)));
  return { ...base, ...Object.fromEntries(own.flatMap((words, at) => (words ? [[groups[at], words]] : []))) };
}

async function wordsOf(language: Language, group: string): Promise<Strings | null> {
  const file = files[`./${language}-${group.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`];
  const [words = null] = file ? Object.values(await file()) : [];
  return words;
}
