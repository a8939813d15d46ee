import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { type Encoding, encodingFor } from './compression.js';
import { SECURITY_HEADERS } from './security-headers.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};
const A_YEAR = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

/** The files of the build, read once at start; each is compressed at most once per encoding. */
export class StaticFiles {
  private readonly files = new Map<string, Buffer>();
  private readonly compressed = new Map<string, Buffer>();

  constructor(directory: string) {
    for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) this.read(directory, join(entry.parentPath, entry.name));
  }

  /** @returns whether there is such a file and it was sent */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    const path = String(request.url).split('?', 1).join();
    const file = this.files.get(path);
    if (!file || !['GET', 'HEAD'].includes(String(request.method))) return false;
    const headers = headersFor(path, String(request.headers['accept-encoding']));
    const body = this.encoded(path, file, headers['content-encoding']);
    response.writeHead(200, { ...headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  }

  private read(directory: string, path: string): void {
    const address = path.slice(directory.length).replaceAll('\\', '/').replace(/^\/*/, '/');
    this.files.set(address, readFileSync(path));
  }

  private encoded(path: string, file: Buffer, encoding: Encoding | undefined): Buffer {
    if (!encoding) return file;
    const known = this.compressed.get(`${encoding} ${path}`);
    if (known) return known;
    const body = encoding === 'br' ? brotliCompressSync(file) : gzipSync(file);
    this.compressed.set(`${encoding} ${path}`, body);
    return body;
  }
}

function headersFor(path: string, accepted: string) {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const encoding = encodingFor(accepted, type);
  return {
    ...SECURITY_HEADERS,
    'content-type': type,
    'cache-control': path.startsWith('/assets/') ? A_YEAR : AN_HOUR,
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  };
}
