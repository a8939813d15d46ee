import { badInput } from '@commonweal/graphql';

const LONGEST = 200;

/**
 * What somebody looks for; nothing finds everything.
 *
 * @throws a GraphQL BAD_USER_INPUT for more than 200 characters
 */
export function searchWords(words: string | null | undefined): string {
  if (words && words.length > LONGEST) throw badInput(`\`words\` must not be longer than ${LONGEST} characters`);
  return words ?? '';
}
