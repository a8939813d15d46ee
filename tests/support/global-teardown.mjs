/** Ends the server that global-setup.mjs started; one that was given is left as it is. */
export default async function tearDown() {
  await globalThis.commonwealTestServer?.stop();
}
