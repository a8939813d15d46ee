import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from '@jest/globals';

const listenOn = (port: number) =>
  new Promise<Server>((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

const portOf = (server: Server) => (server.address() as { port: number }).port;

it('gives two processes whose usual ports are both taken two different ports', async () => {
  const servers = [await listenOn(0)];
  const usual = portOf(servers[0]!);
  const choose = `
    const { choosePort } = await import('./infra/node/ports.mjs');
    console.log(JSON.stringify([await choosePort('one', ${usual}), await choosePort('two', ${usual})]));`;
  const env = { PATH: process.env['PATH'], COMMONWEAL_STATE_DIR: mkdtempSync(join(tmpdir(), 'ports-')) };
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', choose], { env, encoding: 'utf8' });
  const [one, two] = JSON.parse(said.trim().split('\n').at(-1) ?? '[]') as number[];
  servers.forEach((server) => server.close());
  expect(new Set([usual, one, two]).size).toBe(3);
});
