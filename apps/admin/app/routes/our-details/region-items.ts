import { ITL_REGIONS } from '@commonweal/places';
import type { Language } from '@commonweal/ui';

const BEHIND = '\u00a0\u00a0\u00a0';

/**
 * The regions that a notice may name, those of level 2 behind what they lie in.
 *
 * @param none  what the first choice is called, which chooses nothing
 * @param value what stands: offered even if it is on no list
 */
export function regionItems(language: Language, none: string, value = '') {
  const known = ITL_REGIONS.map(({ code, name, nameCy }) => {
    const isWelsh = language === 'cy' && nameCy !== null;
    return {
      value: code,
      children: `${code.length > 3 ? BEHIND : ''}${isWelsh ? nameCy : name} (${code})`,
      ...(language === 'cy' && !isWelsh && { lang: 'en' }),
    };
  });
  const other = value === '' || known.some((item) => item.value === value) ? [] : [{ value, children: value }];
  return [{ value: '', children: none }, ...other, ...known];
}
