import { createServer } from 'node:net';

import { readJson, writeJson } from './json-file.mjs';
import { PlainError } from './plain-errors.mjs';
import { stateFile } from './state-folder.mjs';

/** Ports this run has chosen but nothing listens on yet: free to the system, not to us. */
const given = new Set();

/**
 * The port a process of this installation listens on: last time's, else the usual one, else the next that is free.
 * The choice is kept in `.data/ports.json`.
 */
export async function choosePort(name, usual) {
  const file = stateFile('ports.json');
  const remembered = readJson(file)[name];
  const port = remembered && (await isFree(remembered)) ? remembered : await nextFreePort(usual);
  given.add(port);
  if (port !== usual) console.log(`Port ${usual} is taken; ${name} uses ${port}.`);
  writeJson(file, { ...readJson(file), [name]: port });
  return port;
}

/** The first free port from `start` on. */
export async function nextFreePort(start) {
  for (let port = start; port < start + 90; port += 1) if (await isFree(port)) return port;
  throw new PlainError(`No port is free from ${start} to ${start + 89}. End what uses them and try again.`);
}

/** A free port of the system's choosing. */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Browsers try both addresses of localhost, so a port counts as free only when it is free on both. */
async function isFree(port) {
  return !given.has(port) && (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
