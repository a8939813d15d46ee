import { parseXml } from '@cj-tech-master/excelts/xml';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';

import { DRAFT, HOSTILE, LOT, PUBLISHED } from '../tender/offline-tender.spec-support.js';
import { tenderDocument } from '../tender/tender-document.js';
import { toWord } from './to-word.js';

const authority = { kind: 'authority' } as const;

/** The parts of a Word file as text; each must be sound XML. */
async function partsOf(...of: Parameters<typeof tenderDocument>): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(unzipSync(await toWord(tenderDocument(...of))));
  const parts = Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
  for (const part of Object.values(parts)) parseXml(part);
  return parts;
}

const wordsIn = (part = '') => part.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');

describe('a tender as a Word document', () => {
  it('has its title, its buyer and what it says', async () => {
    const parts = await partsOf(DRAFT, 'en', authority);
    expect(parts['docProps/core.xml']).toContain('<dc:title>Meals and company for older people</dc:title>');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Cyngor Tŷ Gŵyr</dc:creator>');
    const text = wordsIn(parts['word/document.xml']);
    expect(text).toContain('Draft. This tender is not published.');
    expect(text).toContain('worth 45% of the whole');
  });

  it('has headings, lists, and tables whose head comes again on each page', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(DRAFT, 'en', authority);
    for (const level of [1, 2]) expect(body).toContain(`<w:pStyle w:val="Heading${level}"/>`);
    expect(body).toContain('<w:numPr>');
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(7);
  });

  it('says its language, and where a word is in another', async () => {
    const parts = await partsOf(PUBLISHED, 'cy', authority);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="cy-GB"/>');
    expect(parts['word/document.xml']).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>A daily hot meal\./);
    const english = await partsOf(PUBLISHED, 'en', authority);
    expect(english['word/document.xml']).not.toContain('<w:lang ');
  });

  it('is the same to the byte whenever it is made, and says no other time than that of publication', async () => {
    const document = tenderDocument(PUBLISHED, 'en', authority);
    expect(await toWord(document)).toEqual(await toWord(document));
    const parts = await partsOf(PUBLISHED, 'en', authority);
    expect(parts['docProps/core.xml']).toContain('>2026-11-30T09:00:00Z</dcterms:created>');
    expect((await partsOf(DRAFT, 'en', authority))['docProps/core.xml']).not.toContain('dcterms:created>');
  });

  it.each(HOSTILE)('stays sound with %j in every text', async (text) => {
    const lot = { ...LOT, title: text, criteria: LOT.criteria.map((criterion) => ({ ...criterion, name: text })) };
    const bad = { ...DRAFT, title: text, reference: text, description: text, buyer: { name: text } };
    const parts = await partsOf({ ...bad, lots: [lot, { ...lot, criteria: [], measures: [] }] }, 'cy', authority);
    expect(parts['word/document.xml']).toContain('</w:document>');
  });
});
