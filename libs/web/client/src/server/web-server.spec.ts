import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { StaticFiles } from './static-files.js';
import { startWebServer } from './web-server.js';

const PAGE = `<!doctype html><p>${'Commonweal '.repeat(200)}</p>`;
let server: Server;
let at: string;

beforeAll(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'web-server-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'assets/app-1a2b.css'), 'p{color:#000}'.repeat(50));
  server = startWebServer({ name: 'test', files: new StaticFiles(directory), handle }, { host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function handle(request: Request): Promise<Response> {
  if (new URL(request.url).pathname === '/fails') throw new Error('broken');
  if (request.method === 'POST') return new Response(`got ${await request.text()}`);
  const headers = new Headers({ 'content-type': 'text/html' });
  headers.append('set-cookie', 'a=1');
  headers.append('set-cookie', 'b=2');
  return new Response(PAGE, { headers });
}

describe('the server of a web app', () => {
  it('answers its health check', async () => {
    expect(await (await fetch(`${at}/health`)).text()).toBe('ok\n');
  });

  it('compresses pages and keeps every cookie', async () => {
    const response = await fetch(at, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe(PAGE);
  });

  it('lets files with a hash in their name be kept for a year', async () => {
    const response = await fetch(`${at}/assets/app-1a2b.css`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-type')).toContain('text/css');
  });

  it('never leaves the directory of its files', async () => {
    const response = await fetch(`${at}/assets/../../etc/passwd`);
    expect(await response.text()).toBe(PAGE);
  });

  it('hands forms to the router', async () => {
    expect(await (await fetch(at, { method: 'POST', body: 'a=b' })).text()).toBe('got a=b');
  });

  it('says sorry, and no more, when the router breaks', async () => {
    const response = await fetch(`${at}/fails`);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('Sorry, there is a problem.\n');
  });

  it('logs where it broke without the secret that a link in a mail carries', async () => {
    const lines: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    await fetch(`${at}/fails?token=secret-of-a-link`);
    write.mockRestore();
    expect(lines.join('')).toContain('"path":"/fails"');
    expect(lines.join('')).not.toContain('secret-of-a-link');
  });

  it.each(['x-content-type-options', 'referrer-policy', 'x-frame-options', 'strict-transport-security'])(
    'sends %s',
    async (header) => {
      expect((await fetch(at)).headers.has(header)).toBe(true);
    },
  );
});
