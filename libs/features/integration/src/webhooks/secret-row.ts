/** The row that a sealed secret is bound to. */
export const secretRow = (id: string): string => `webhook_secret ${id}`;
