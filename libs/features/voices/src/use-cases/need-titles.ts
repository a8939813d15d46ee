import { isLine } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

const LONGEST = 150;

/** What is wrong with the words of a need. @param path of the field, such as `$.title` */
export function needTitleFaults(title: string, path: string): Fault[] {
  const text = title.trim();
  if (isLine(text, LONGEST)) return [];
  return [{ path, message: `Say what is needed in one line of 1 to ${LONGEST} characters` }];
}
