import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

import { type AppCookies, textIn } from './app-cookies.js';
import { actingToken } from './assistance.js';

/** The name of the hidden field that each form carries. */
export const FORM_TOKEN = 'form-token';

/**
 * What shows that a form was made for the very session that sends it: an HMAC of the session's token, or of a random
 * number in the visitor's own cookie before there is a session. Another site can neither read nor guess it, and with
 * the session it changes at each sign-in, and when one begins or ends to act for somebody.
 */
export class FormToken {
  /** Set once a page has asked for the token of a visitor who has no cookie yet. */
  private newVisitor: string | null = null;

  private constructor(
    private readonly cookies: AppCookies,
    private readonly holder: string | null,
  ) {}

  static async of(cookies: AppCookies, request: Request): Promise<FormToken> {
    const holder = (await actingToken(cookies, request)) ?? (await textIn(cookies.visitor, request));
    return new FormToken(cookies, holder);
  }

  /** For the forms of the page that is being made. */
  value(): string {
    const [newest = ''] = this.cookies.secrets;
    return tokenFor(this.holder ?? (this.newVisitor ??= randomBytes(24).toString('base64url')), newest);
  }

  /** The cookie that must go with the page, if `value` was asked for and there was none; else null. */
  async newCookie(): Promise<string | null> {
    return this.newVisitor === null ? null : this.cookies.visitor.serialize(this.newVisitor);
  }

  /** Whether a form that was sent carries the token of this very visitor. */
  admits(sent: unknown): boolean {
    const { holder } = this;
    if (typeof sent !== 'string' || holder === null) return false;
    return this.cookies.secrets.some((secret) => isSame(sent, tokenFor(holder, secret)));
  }
}

function tokenFor(holder: string, secret: string): string {
  return createHmac('sha256', secret).update(`form of ${holder}`).digest('base64url');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
