/** The errors that RFC 6749 §5.2 names for the token endpoint; the last one, §4.1.2.1's, for an address that must wait. */
export type OAuthError =
  'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type' | 'temporarily_unavailable';

const STATUS: Readonly<Partial<Record<OAuthError, number>>> = { invalid_client: 401, temporarily_unavailable: 429 };

/** A request for a token that is refused, in the form that OAuth 2.0 gives it. */
export class OAuthFault extends Error {
  override readonly name = 'OAuthFault';

  constructor(
    readonly error: OAuthError,
    message: string,
    private readonly retryAfter?: number,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.error] ?? 400;
  }

  get headers(): Record<string, string> {
    return {
      ...(this.status === 401 && { 'www-authenticate': 'Basic realm="Commonweal", charset="UTF-8"' }),
      ...(this.retryAfter !== undefined && { 'retry-after': String(this.retryAfter) }),
    };
  }

  get body(): { readonly error: OAuthError; readonly error_description: string } {
    return { error: this.error, error_description: this.message.replace(/[^\x20-\x7e]|["\\]/g, "'") };
  }
}
