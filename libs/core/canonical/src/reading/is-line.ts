/**
 * Whether a text is one line that says something: a title, a name.
 *
 * @param most characters, white space at the ends included
 */
export const isLine = (text: string, most: number): boolean =>
  text.trim().length > 0 && text.length <= most && !/\p{Cc}/u.test(text);
