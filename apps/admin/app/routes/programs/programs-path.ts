/** The address of an organisation's programs. */
export const programsPath = (organisationId: string, more: Readonly<Record<string, string>> = {}): string =>
  `/programs?${new URLSearchParams({ organisation: organisationId, ...more })}`;
