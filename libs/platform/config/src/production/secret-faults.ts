import { DEMO_CREDENTIAL_SECRET } from './demonstration.js';

/** What people write who mean to change it later. Words short enough to turn up in random letters must stand alone. */
const telltale = /change.?me|password|secret|example|default|harbourside|commonweal|(?<![a-z])(demo|test)(?![a-z])/i;

const leastCharacters = 8;

/** Whether somebody could guess it: too short, too few different characters, or a word people use until they change it. */
export const isGuessable = (text: string, leastLength: number): boolean =>
  text.length < leastLength || new Set(text).size < leastCharacters || telltale.test(text);

/**
 * Which secrets somebody could guess. Values are never shown.
 *
 * @param secrets by the names of their settings
 */
export const secretFaults = (secrets: Readonly<Record<string, string>>): string[] =>
  Object.entries(secrets)
    .filter(([, secret]) => isGuessable(secret, 32))
    .map(([name]) => `${name} can be guessed: set 32 random characters or more`);

/** What is wrong with the secrets that seal what is stored and must be read again. */
export function credentialFaults({ CREDENTIAL_SECRETS }: { readonly CREDENTIAL_SECRETS: readonly string[] }): string[] {
  if (CREDENTIAL_SECRETS.includes(DEMO_CREDENTIAL_SECRET))
    return [
      "CREDENTIAL_SECRETS is not set or holds the demonstration's, so anybody could open what people sign in with",
    ];
  return CREDENTIAL_SECRETS.flatMap((secret) => secretFaults({ CREDENTIAL_SECRETS: secret })).slice(0, 1);
}
