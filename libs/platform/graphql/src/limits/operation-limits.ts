/** The most that one document may hold. Our own screens need less than a quarter of each; a schema explorer's introspection sets the depth. */
export const LIMITS = {
  /** words and marks of the document's text */
  tokens: 3_000,
  /** fields within fields */
  depth: 16,
  /** fields of one operation, fragments written out */
  fields: 600,
  /** fields of one operation under another name */
  aliases: 50,
  /** fields of one operation at the top */
  rootFields: 20,
} as const;

/** The most that one operation may cost, by whether somebody is signed in. Our own screens cost up to 216. */
export const BUDGETS = { signedIn: 20_000, anonymous: 5_000 } as const;
