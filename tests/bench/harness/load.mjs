import { once } from 'node:events';
import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const END_OF_CHUNKS = Buffer.from('\r\n0\r\n\r\n');

/** One HTTP request as its bytes, so that sending costs the load generator as little as it can. */
export function requestBytes({ port, path = '/graphql', body }) {
  const text = JSON.stringify(body);
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: keep-alive',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`);
}

/**
 * Keeps a number of connections busy with requests, one after the other on each, until it is stopped.
 *
 * It works on bare sockets: an HTTP client would take as much of the processor as the database does.
 *
 * @param {{ port: number, requests: Buffer[], connections: number }} what
 * @returns counts what was answered; any answer but 200 makes `stop` throw
 */
export async function startLoad({ port, requests, connections }) {
  const state = { answered: 0, next: 0, stopped: false, fault: undefined };
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(port)));
  const ends = sockets.map((socket) => keepBusy(socket, requests, state));
  return {
    answered: () => state.answered,
    stop: async () => {
      state.stopped = true;
      await Promise.all(ends);
      if (state.fault) throw state.fault;
    },
  };
}

async function opened(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket;
}

function keepBusy(socket, requests, state) {
  const send = () => socket.write(requests[state.next++ % requests.length]);
  let parts = [];
  socket.on('data', (part) => {
    parts.push(part);
    const answer = parts.length === 1 ? part : Buffer.concat(parts);
    if (!isWhole(answer)) return;
    parts = [];
    state.fault ??= faultOf(answer);
    state.answered += 1;
    if (state.stopped || state.fault) socket.destroy();
    else send();
  });
  socket.on('error', (error) => (state.fault ??= error));
  send();
  return once(socket, 'close');
}

function isWhole(answer) {
  const head = answer.indexOf(END_OF_HEAD);
  if (head < 0) return false;
  const length = /\r\ncontent-length: *(\d+)/i.exec(answer.latin1Slice(0, head));
  if (length) return answer.length >= head + 4 + Number(length[1]);
  return answer.subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS);
}

function faultOf(answer) {
  const failed = answer.latin1Slice(9, 12) !== '200' || answer.includes('"errors":');
  return failed ? new Error(`A request failed:\n${answer.toString().slice(0, 600)}`) : undefined;
}

/** One request, outside of any measurement. */
export async function askOnce({ port, path = '/graphql', body }) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors":'))
    throw new Error(`${response.status} ${text.slice(0, 900)}`);
  return JSON.parse(text);
}
