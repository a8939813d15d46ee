import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The documents of the web apps of this release, as `npm run codegen` writes them. */
const OWN_MANIFEST = fileURLToPath(new URL('../trusted-documents.json', import.meta.url));

/** A manifest that cannot be what a build wrote. */
export class BadManifestError extends Error {
  override readonly name = 'BadManifestError';
}

/** The documents that our own web apps may ask by their hash. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;

  /** @param texts by `sha256:` and the hash of the text @throws BadManifestError when a hash is not its text's */
  constructor(texts: Readonly<Record<string, string>>) {
    for (const [id, text] of Object.entries(texts))
      if (id !== idOf(text)) throw new BadManifestError(`${id} is not the hash of its document`);
    this.#texts = new Map(Object.entries(texts));
  }

  /** The documents of this release, and of others whose web apps still run while it is rolled out. */
  static load(otherManifests: readonly string[] = []): TrustedDocuments {
    const texts = [OWN_MANIFEST, ...otherManifests].map((file) => readManifest(file));
    return new TrustedDocuments(Object.assign({}, ...texts) as Record<string, string>);
  }

  text(id: string): string | undefined {
    return this.#texts.get(id);
  }
}

const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

function readManifest(file: string): Record<string, string> {
  const texts: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isManifest =
    typeof texts === 'object' && texts !== null && Object.values(texts).every((text) => typeof text === 'string');
  if (!isManifest) throw new BadManifestError(`${file} is no manifest of documents`);
  return texts as Record<string, string>;
}
