/** The most that one document may hold. The largest of our own screens needs about a quarter of each. */
export const LIMITS = {
  /** words and marks of the document's text */
  tokens: 5_000,
  /** fields within fields */
  depth: 16,
  /** fields of one operation, fragments written out */
  fields: 1_000,
  /** fields of one operation under another name */
  aliases: 50,
  /** fields of one operation at the top */
  rootFields: 20,
} as const;

/** The most that one operation may cost, by whether somebody is signed in. */
export const BUDGETS = { signedIn: 100_000, anonymous: 50_000 } as const;
