import { isLine } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

const LONGEST_TITLE = 200;

/** What is wrong with a framework's titles. */
export function titleFaults({ title, titleCy }: { readonly title: string; readonly titleCy: string | null }): Fault[] {
  const isTitle = (text: string) => isLine(text, LONGEST_TITLE);
  return [
    ...(isTitle(title) ? [] : [{ path: '$.title', message: `Give a title of 1 to ${LONGEST_TITLE} characters` }]),
    ...(titleCy === null || isTitle(titleCy)
      ? []
      : [{ path: '$.titleCy', message: `Leave the Welsh title out, or give 1 to ${LONGEST_TITLE} characters` }]),
  ];
}
