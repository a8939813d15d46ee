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
  const id = fieldOf(response, 'id');
  const challenge = fieldOf(clientDataOf(response), 'challenge');
  return response && typeof id === 'string' && typeof challenge === 'string' ? { id, challenge, response } : null;
}

function clientDataOf(response: object | null): object | null {
  const text = fieldOf(fieldOf(response, 'response'), 'clientDataJSON');
  return typeof text === 'string' ? parsed(decoded(text)) : null;
}

const fieldOf = (value: unknown, name: string): unknown =>
  (value as Record<string, unknown> | null | undefined)?.[name];

const decoded = (text: string): string => Buffer.from(text, 'base64url').toString('utf8');

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
