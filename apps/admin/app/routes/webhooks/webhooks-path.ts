/** The address of an organisation's webhooks. */
export const webhooksPath = (organisationId: string, more: Readonly<Record<string, string>> = {}): string =>
  `/webhooks?${new URLSearchParams({ organisation: organisationId, ...more })}`;

/** The address of one webhook. */
export const webhookPath = (id: string): string => `/webhooks/${encodeURIComponent(id)}`;
