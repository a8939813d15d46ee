import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

import { NOTICES } from '../../apps/api/src/demo/demo-notices.js';
import { downloaded, signedInCommissioner, tenderPath } from './support/admin-visits.js';
import { newVisitor } from './support/browser.js';
import { visitedWorld } from './support/visitors.js';

const world = visitedWorld();

const wordText = (file: string): string =>
  strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ' ');

async function pdfTitle(file: string): Promise<unknown> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  return ((await pdf.getMetadata()).info as Readonly<Record<string, unknown>>)['Title'];
}

const answerTo = (visitor: BrowserContext, address: string) => visitor.request.get(address, { maxRedirects: 0 });

describe('a commissioner', () => {
  it('takes the whole draft along as a Word document and as a PDF, which nobody keeps on the way', async () => {
    const visitor = await signedInCommissioner(world());
    const page = await visitor.newPage();
    const path = await tenderPath(page, NOTICES.draft.title);
    await page.goto(path);
    const word = await downloaded(page, 'The whole tender as a Word document');
    expect(word.name).toMatch(/^[\w-]+-en\.docx$/);
    expect(wordText(word.file)).toMatch(/Draft\. This tender is not published\..*How each criterion is scored/s);
    const pdf = await downloaded(page, 'The whole tender as a PDF');
    expect(pdf.name).toMatch(/^[\w-]+-en\.pdf$/);
    expect(await pdfTitle(pdf.file)).toBe(NOTICES.draft.title);

    const answer = await answerTo(visitor, `${world().stack.admin}${path}/document.pdf`);
    expect(answer.headers()).toMatchObject({ 'cache-control': 'private, no-store', 'content-type': 'application/pdf' });
    await visitor.close();
  });
});

describe('a resident without JavaScript', () => {
  it('takes an opportunity along, in the language of the page', async () => {
    const visitor = await newVisitor(world().browser, { baseURL: world().stack.portal, javaScriptEnabled: false });
    const page = await visitor.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: NOTICES.published.title }).click();
    const pdf = await downloaded(page, 'Everything on this page as a PDF');
    expect(await pdfTitle(pdf.file)).toBe(NOTICES.published.title);

    await page.getByRole('link', { name: 'Cymraeg' }).click();
    const word = await downloaded(page, 'Popeth ar y dudalen hon fel dogfen Word');
    expect(word.name).toMatch(/-cy\.docx$/);
    expect(wordText(word.file)).toContain('Sut i wneud cynnig');
    expect(wordText(word.file)).toContain(new URL(page.url()).pathname);
    const answer = await answerTo(visitor, `${new URL(page.url()).pathname}/pack.docx`);
    expect(answer.headers()['content-language']).toBe('cy-GB');
    await visitor.close();
  });

  it('gets no draft', async () => {
    const commissioner = await signedInCommissioner(world());
    const draft = await tenderPath(await commissioner.newPage(), NOTICES.draft.title);
    await commissioner.close();
    const visitor = await newVisitor(world().browser, { baseURL: world().stack.portal });
    const statuses = ['pdf', 'docx'].map(async (format) => {
      const path = `${draft.replace('/tenders/', '/opportunities/')}/pack.${format}`;
      return (await answerTo(visitor, path)).status();
    });
    expect(await Promise.all(statuses)).toEqual([404, 404]);
    const signedOut = await newVisitor(world().browser, { baseURL: world().stack.admin });
    expect((await answerTo(signedOut, `${draft}/document.pdf`)).status()).toBe(302);
    await signedOut.close();
    await visitor.close();
  });
});
