/** A credential as a browser sends it, as far as is needed before it is verified. */
export interface BrowserAnswer {
  readonly id: string;
  /** The challenge that it says it answers. */
  readonly challenge: string;
  /** All of it. */
  readonly response: object;
}

/** Longer than any browser's answer. */
const LONGEST = 100_000;

/** Reads JSON text that somebody sent. @returns null unless it has the form of a credential */
export function browserAnswer(text: string): BrowserAnswer | null {
  const response = text.length > LONGEST ? null : parsed(text);
  const { id, response: inner } = (response ?? {}) as { id?: unknown; response?: { clientDataJSON?: unknown } | null };
  const clientData = typeof inner?.clientDataJSON === 'string' ? parsed(decoded(inner.clientDataJSON)) : null;
  const { challenge } = (clientData ?? {}) as { challenge?: unknown };
  if (!response || typeof id !== 'string' || typeof challenge !== 'string') return null;
  return { id, challenge, response };
}

const decoded = (text: string): string => Buffer.from(text, 'base64url').toString('utf8');

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
