import type { Language } from '@commonweal/ui';
import PDFDocument from 'pdfkit';

import { type DocumentModel, type Inline, LANGUAGE_TAGS } from '../model/document-model.js';
import { type Line, breakLines } from './break-lines.js';
import { type FontName, fontFile } from './pdf-fonts.js';

/** Points: the edge of a page of A4, and where its text ends. */
export const EDGE = 56;
const FOOT = 72;

export interface Letters {
  readonly font: FontName;
  readonly size: number;
}

/** A part of the document as it is read aloud. */
export type Tagged = ReturnType<PDFKit.PDFDocument['struct']>;

export interface PartOptions {
  readonly parent?: Tagged;
  /** Where it is another than the document's. */
  readonly language?: Language | null;
  /** What the name in a table names. */
  readonly scope?: 'Row' | 'Column';
}

/** The pages of a PDF as they are written, from top to bottom, each text under its tag. */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly width: number;
  /** Where the next line begins. */
  y = EDGE;
  private readonly root: Tagged;

  constructor({ language, title, author, reference, madeAt }: DocumentModel) {
    // A PDF must name a date: the first that computers count from stands for none.
    const made = new Date(madeAt ?? 0);
    const info = { Title: title, Author: author, Subject: reference, Producer: 'Commonweal', Creator: 'Commonweal' };
    this.pdf = new PDFDocument({
      ...{ size: 'A4', margin: EDGE, bufferPages: true, pdfVersion: '1.7', tagged: true, displayTitle: true },
      ...{ lang: LANGUAGE_TAGS[language], info: { ...info, CreationDate: made, ModDate: made } },
    });
    for (const name of ['regular', 'bold'] as const) this.pdf.registerFont(name, fontFile(name));
    this.width = this.pdf.page.width - 2 * EDGE;
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** A new part of the document or of `parent`, which is read after those before it. */
  part(tag: string, { parent = this.root, language = null, ...options }: PartOptions = {}): Tagged {
    const part = this.pdf.struct(tag, { ...options, ...(language && { lang: LANGUAGE_TAGS[language] }) });
    parent.add(part);
    return part;
  }

  /** The lines of a text in the given letters. */
  linesOf(text: Inline, { font, size }: Letters, width = this.width): readonly Line[] {
    this.pdf.font(font).fontSize(size);
    return breakLines(text, width, (piece) => this.pdf.widthOfString(piece));
  }

  /** Whether so much fits on this page. */
  has(height: number): boolean {
    return this.y + height <= this.pdf.page.height - FOOT;
  }

  /** How much an empty page takes. */
  get capacity(): number {
    return this.pdf.page.height - FOOT - EDGE;
  }

  turn(): void {
    this.pdf.addPage();
    this.y = EDGE;
  }

  /** One line at a place, read as a part of `part`; without one nobody reads it aloud. */
  write(line: Line, letters: Letters, { x, part }: { readonly x: number; readonly part: Tagged | null }): void {
    let at = x;
    for (const { text, language } of line) {
      const tagged = part && language ? this.part('Span', { parent: part, language }) : part;
      this.text(text, letters, { x: at, part: tagged });
      at += this.pdf.widthOfString(text);
      if (tagged !== part) tagged?.end();
    }
  }

  /** Draws what is only to be seen, such as a rule. */
  decorate(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  /** Writes the foot of every page and ends the document. */
  end(foot: string): void {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.pdf.switchToPage(page);
      this.y = this.pdf.page.height - FOOT + 24;
      const text = foot.replace('{{page}}', String(page + 1)).replace('{{pages}}', String(count));
      this.write([{ text }], { font: 'regular', size: 8.5 }, { x: EDGE, part: null });
    }
    this.root.end();
    this.pdf.end();
  }

  private text(
    text: string,
    { font, size }: Letters,
    { x, part }: { readonly x: number; readonly part: Tagged | null },
  ): void {
    const content = part ? this.pdf.markStructureContent('Span') : null;
    if (!content) this.pdf.markContent('Artifact', { type: 'Pagination' });
    this.pdf.font(font).fontSize(size).fillColor('#0b0c0c').text(text, x, this.y, { lineBreak: false });
    this.pdf.endMarkedContent();
    if (content) part?.add(content);
  }
}
