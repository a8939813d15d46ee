import { describe, expect, it } from '@jest/globals';
import { getDocumentProxy } from 'unpdf';

import { DRAFT, HOSTILE, LOT, PUBLISHED } from '../tender/offline-tender.spec-support.js';
import { tenderDocument } from '../tender/tender-document.js';
import { toPdf } from './to-pdf.js';

const authority = { kind: 'authority' } as const;

interface Node {
  readonly role?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly children?: readonly Node[];
}

async function read(...of: Parameters<typeof tenderDocument>) {
  const pdf = await getDocumentProxy(await toPdf(tenderDocument(...of)));
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  const trees = await Promise.all(pages.map(async (page) => (await page.getStructTree()) as Node));
  const texts = await Promise.all(pages.map(async (page) => (await page.getTextContent()).items));
  const text = texts
    .flat()
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>;
  return { info, text, nodes: trees.flatMap(nodesOf), outline: await pdf.getOutline(), pages: pages.length };
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const roles = (nodes: readonly Node[]) => new Set(nodes.map((node) => node.role));

describe('a tender as a PDF', () => {
  it('has its title, its language, and the date of its publication', async () => {
    const { info } = await read(PUBLISHED, 'cy', authority);
    expect(info).toMatchObject({
      Title: 'Meals and company for older people',
      Author: 'Cyngor Tŷ Gŵyr',
      Language: 'cy-GB',
    });
    expect(info).toMatchObject({ CreationDate: 'D:20261130090000Z', PDFFormatVersion: '1.7' });
  });

  it('can be read as text, Welsh letters too', async () => {
    const { text } = await read(DRAFT, 'en', authority);
    for (const words of [
      'Cyngor Tŷ Gŵyr',
      'worth 45% of the whole',
      '£410,000 excluding VAT',
      'CW-7K3M – Draft – Page 1 of',
    ])
      expect(text).toContain(words);
  });

  it('is read aloud as headings, lists and tables with names of rows and columns', async () => {
    const { nodes, outline } = await read(DRAFT, 'en', authority);
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD'])
      expect(roles(nodes)).toContain(role);
    expect(outline.map(({ title }) => title)).toContain('How the winner is found');
  });

  it('is read aloud in the language of each text', async () => {
    const { nodes } = await read(DRAFT, 'cy', authority);
    expect(nodes.filter((node) => node.role === 'H1').map((node) => node.lang)).toEqual(['en-GB']);
    const english = await read(DRAFT, 'en', authority);
    expect(english.nodes.some((node) => node.lang)).toBe(false);
  });

  it('is the same to the byte whenever it is made', async () => {
    const document = tenderDocument(DRAFT, 'en', authority);
    expect(await toPdf(document)).toEqual(await toPdf(document));
  });

  it('goes on over as many pages as it takes', async () => {
    const description = Array.from({ length: 40 }, () => 'loaf '.repeat(120)).join('\n');
    const { pages, text } = await read({ ...PUBLISHED, description }, 'en', authority);
    expect(pages).toBeGreaterThan(5);
    expect(text).toContain(`Page ${pages} of ${pages}`);
    expect(text.match(/loaf/g)).toHaveLength(40 * 120);
  });

  it.each(HOSTILE)('stays readable with %j in every text', async (text) => {
    const lot = { ...LOT, title: text, criteria: LOT.criteria.map((criterion) => ({ ...criterion, name: text })) };
    const bad = { ...DRAFT, title: text, reference: text, description: text, buyer: { name: text } };
    const found = await read({ ...bad, lots: [lot, { ...lot, criteria: [], measures: [] }] }, 'cy', authority);
    expect(found.text).toContain('Sut y ceir yr enillydd');
  });
});
