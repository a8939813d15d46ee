/**
 * An expected failure: data, not an exception.
 *
 * @property kind a sentence's subject (`TenderClosed`); the same word is the GraphQL type's name
 * @property message what happened and what the person can do about it, in plain English
 * @property path where the fault lies in the input, outermost first (`['criteria', '2', 'weight']`); empty when it is not about one field
 */
export interface Failure<Kind extends string = string> {
  readonly kind: Kind;
  readonly message: string;
  readonly path?: readonly string[];
}
