import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface SunkMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/**
 * An SMTP server that keeps what it is sent. It refuses `unknown@…` for good and puts `later@…` off.
 */
export async function mailSink() {
  const mails: SunkMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _, done) => done(refusal(address)),
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      const to = envelope.rcptTo.map(({ address }) => address);
      void text(stream).then((raw) => {
        mails.push({ from, to, raw });
        done();
      });
    },
  });
  server.listen(0, '0.0.0.0');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => void server.close(resolve));
  return { url: `smtp://127.0.0.1:${port}`, mails, stop };
}

export type MailSink = Awaited<ReturnType<typeof mailSink>>;

function refusal(address: string): Error | null {
  const [responseCode, said] = address.startsWith('unknown@')
    ? [550, `No such user ${address}`]
    : [450, `Try ${address} again later`];
  const refused = address.startsWith('unknown@') || address.startsWith('later@');
  return refused ? Object.assign(new Error(said), { responseCode }) : null;
}
