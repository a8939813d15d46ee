import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const base64url = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/** As much of CBOR (RFC 8949) as an authenticator needs. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const entries = [...(value as Map<unknown, unknown>)];
  return Buffer.concat([head(5, entries.length), ...entries.flatMap(([key, each]) => [cbor(key), cbor(each)])]);
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}

interface Circumstances {
  /** The page that asks. */
  readonly origin: string;
  /** Whether the device makes sure who holds it. */
  readonly userVerified?: boolean;
  /** How often it was used, as it says. */
  readonly count?: number;
}

/** A device that keeps one passkey, in software. */
export class Authenticator {
  readonly #id = randomBytes(16);
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #count = 0;

  /** What a browser answers to `navigator.credentials.create`, as JSON text. */
  create(options: string, circumstances: Circumstances): string {
    const { challenge, rp } = JSON.parse(options) as { challenge: string; rp: { id: string } };
    const authData = this.#data(rp.id, circumstances, this.#credential());
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', challenge, circumstances.origin),
      attestationObject: base64url(cbor(attestation)),
      transports: ['internal'],
    });
  }

  /** What a browser answers to `navigator.credentials.get`, as JSON text. */
  get(options: string, circumstances: Circumstances): string {
    const { challenge, rpId } = JSON.parse(options) as { challenge: string; rpId: string };
    const clientDataJSON = clientData('webauthn.get', challenge, circumstances.origin);
    const authData = this.#data(rpId, circumstances);
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return this.#answer({
      ...{ clientDataJSON, authenticatorData: base64url(authData) },
      signature: base64url(sign('sha256', signed, this.#keys.privateKey)),
    });
  }

  #answer(response: object): string {
    const id = base64url(this.#id);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  #data(rpId: string, { userVerified = true, count }: Circumstances, credential?: Buffer): Buffer {
    this.#count = count ?? this.#count + 1;
    const flags = 1 | (userVerified ? 4 : 0) | (credential ? 64 : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#count);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, credential ?? Buffer.alloc(0)]);
  }

  /** The key as COSE has it: EC2, ES256, P-256. */
  #credential(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const key = new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    return Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.#id.length]), this.#id, cbor(key)]);
  }
}

const clientData = (type: string, challenge: string, origin: string): string =>
  base64url(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
