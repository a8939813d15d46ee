/** Codes as PostgreSQL reads a list of texts: the ORM would write a list out instead. */
export const codeList = (codes: readonly string[]): string =>
  `{${codes.map((code) => JSON.stringify(code)).join(',')}}`;
