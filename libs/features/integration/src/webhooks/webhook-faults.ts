/** What about the settings would let webhooks reach into the own machine. */
export const webhookFaults = (settings: { readonly WEBHOOKS_TO_LOOPBACK: boolean }): string[] =>
  settings.WEBHOOKS_TO_LOOPBACK
    ? ['WEBHOOKS_TO_LOOPBACK is on, so webhooks could be sent to programs on this machine']
    : [];
