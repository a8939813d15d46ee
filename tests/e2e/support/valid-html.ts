import { HtmlValidate } from 'html-validate';

/** What the HTML standard and assistive technology ask for. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // How React writes it is a matter of taste.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The design system puts its error summary, with a second heading, before the first; and links that look like buttons.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    'prefer-native-element': ['error', { exclude: ['button'] }],
    // Without it one screen reader leaves out what describes a fieldset of text fields, says the design system.
    'no-redundant-role': 'off',
    // Our own server's files need no fingerprint.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** The errors in a document, each with its place. */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages).filter(({ severity }) => severity === 2);
  return messages.map(({ ruleId, message, line, column }) => `HTML ${ruleId} at ${line}:${column}: ${message}`);
}
