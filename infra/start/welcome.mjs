/** What the person at the keyboard needs to know once everything runs. */
export function welcome(addresses, signIns) {
  return [
    '',
    'Commonweal is running.',
    '',
    `  Suppliers and residents   ${addresses.portal}`,
    `  Mail of the demonstration ${addresses.portal}/mailbox`,
    `  Commissioners             ${addresses.admin}`,
    `  API (GraphQL at /graphql) ${addresses.api}/health`,
    '',
    signIns.trim(),
    `Officers and the helper also need a code; the current ones are at ${addresses.admin}/demo-accounts`,
    '',
    'Logs are in .data/logs. Press Ctrl-C to stop.',
  ].join('\n');
}
