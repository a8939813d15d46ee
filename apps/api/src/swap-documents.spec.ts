import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { type GraphRequest, graphRoute, swapDocument } from './swap-documents.js';
import { BadManifestError, TrustedDocuments } from './trusted-documents.js';

const text = 'query Title($id: ID!) { tender(id: $id) { title } }';
const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
const documents = new TrustedDocuments({ [id]: text });
const from = (originalUrl: string, body: unknown): GraphRequest => ({ originalUrl, body });

describe('a document of a web app’s build', () => {
  it('is found by its hash, with its variables, on either route', () => {
    for (const route of ['/graphql', '/graphql/apps']) {
      const request = from(route, { documentId: id, variables: { id: 'x' } });
      expect(swapDocument(request, { documents, trustedOnly: true })).toBeNull();
      expect(request).toMatchObject({ body: { query: text, variables: { id: 'x' } }, isTrustedDocument: true });
    }
  });

  it.each([
    ['an unknown hash', { documentId: 'sha256:0' }],
    ['no text', { documentId: ['sha256:0'] }],
    ['a hash and a text', { documentId: id, query: text }],
  ])('is refused with %s', (_, body) => {
    expect(swapDocument(from('/graphql', body), { documents, trustedOnly: false })).toEqual(expect.any(String));
  });

  it('must hash to the name that its manifest gives it', () => {
    expect(() => new TrustedDocuments({ [id]: `${text} ` })).toThrow(BadManifestError);
  });

  it('are those of this release, read from the manifest beside the schema', () => {
    expect(() => TrustedDocuments.load()).not.toThrow();
  });
});

describe('a document as text', () => {
  it('is taken where integrators ask, and refused where our own apps ask', () => {
    const rules = { documents, trustedOnly: true };
    const told = ['/graphql', '/graphql?x=1', '/graphql/apps', '/graphql/apps?x=1', '/graphql/apps/'].map((route) =>
      swapDocument(from(route, { query: text }), rules),
    );
    expect(told.map((refusal) => refusal === null)).toEqual([true, true, false, false, false]);
    expect(swapDocument(from('/graphql/apps', { query: text }), { documents, trustedOnly: false })).toBeNull();
  });

  it('is refused for a stream too where our own apps ask, at a route of theirs', () => {
    expect(['/graphql/apps', '/graphql/apps/?x=1', '/graphql/apps/stream'].map(graphRoute)).toEqual([
      ...['/graphql', '/graphql', '/graphql/stream'],
    ]);
    const rules = { documents, trustedOnly: true };
    expect(swapDocument(from('/graphql/apps/stream', { query: text }), rules)).toEqual(expect.any(String));
    expect(swapDocument(from('/graphql/stream', { query: text }), rules)).toBeNull();
  });

  it.each(['/graphql/appstore', '/graphql/apps/streams', '/graphql', '/oauth/token'])(
    '%s is no route of the apps',
    (url) => {
      expect(graphRoute(url)).toBe(url);
    },
  );
});
