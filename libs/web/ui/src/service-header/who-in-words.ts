import type { Translate } from '../i18n/translator.js';

/** Somebody and the organisations the person acts for, in a few words: two are named, more are counted. */
export function whoInWords(
  { name, organisations }: { readonly name: string; readonly organisations: readonly string[] },
  t: Translate,
): string {
  const [first, second] = organisations;
  if (first === undefined) return name;
  if (organisations.length > 2) return t('ui.whoForMany', { name, first, count: organisations.length - 1 });
  return second === undefined ? t('ui.whoForOne', { name, first }) : t('ui.whoForTwo', { name, first, second });
}
