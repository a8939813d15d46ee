import { createTransport } from 'nodemailer';

import { asHtml } from '../layout/as-html.js';
import { asText } from '../layout/as-text.js';
import { MailNotDelivered, MailRefused, MailTransport, type OutgoingMail } from './mail-transport.js';

/** Together far less than a claim on the mail lasts. */
const patience = { dnsTimeout: 3_000, connectionTimeout: 4_000, greetingTimeout: 4_000, socketTimeout: 6_000 };
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What is refused otherwise, as signing in, may go well once somebody has mended the settings. */
const aboutTheMail = new Set(['EENVELOPE', 'EMESSAGE']);

interface SmtpTrouble {
  readonly code?: string;
  readonly responseCode?: number;
}

/** Delivers mails to an SMTP server. */
export class SmtpTransport extends MailTransport {
  readonly #from: string;
  readonly #server: ReturnType<typeof serverAt>;

  /**
   * @param url `smtp://login:password@host:587` or `smtps://…`; over a network, `smtp` must be able to turn to TLS unless
   *   the address ends in `?requireTLS=false`
   * @param from the address that mails come from
   */
  constructor({ url, from }: { readonly url: string; readonly from: string }) {
    super();
    this.#from = from;
    this.#server = serverAt(url);
  }

  override async deliver({ id, to, language, letter }: OutgoingMail): Promise<void> {
    try {
      await this.#server.sendMail({
        from: { name: 'Commonweal', address: this.#from },
        to: { name: '', address: to },
        messageId: `<${id}@${this.#from.slice(this.#from.indexOf('@') + 1)}>`,
        subject: letter.subject,
        text: asText(letter, language),
        html: asHtml(letter, language),
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language, ...stopHeaders(letter) },
      });
    } catch (error) {
      throw withoutContent(error as SmtpTrouble);
    }
  }
}

/** How a mail program ends such mails with one click, without opening the page (RFC 8058). */
const stopHeaders = ({ stop }: OutgoingMail['letter']): Record<string, string> =>
  stop ? { 'List-Unsubscribe': `<${stop.oneClickUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};

function serverAt(url: string) {
  const { hostname, searchParams } = new URL(url);
  const requireTLS = !loopback.has(hostname) && searchParams.get('requireTLS') !== 'false';
  return createTransport({ url, ...patience, requireTLS, disableFileAccess: true, disableUrlAccess: true });
}

/** A server's answer often repeats the address; what is thrown is logged. */
function withoutContent({ code = 'an unknown fault', responseCode }: SmtpTrouble): Error {
  if (!responseCode) return new MailNotDelivered(`The mail server was not reached: ${code}`);
  const said = `The mail server answered ${responseCode} (${code})`;
  return responseCode >= 500 && aboutTheMail.has(code) ? new MailRefused(said) : new MailNotDelivered(said);
}
