import { deflateRawSync } from 'node:zlib';

import { strToU8, zipSync } from 'fflate';

const TYPES = (main: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const WITH_MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml';

/** A Word document, as far as a program looks before it opens one. */
export const wordFile = (more: Readonly<Record<string, Uint8Array>> = {}, main = WORD): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8(TYPES(main)), 'word/document.xml': strToU8('<w:document/>'), ...more });

/** One that says it has macros, whatever its name; and one that has them without saying so. */
export const macroFile = (): Uint8Array => wordFile({}, WITH_MACROS);
export const hiddenMacroFile = (): Uint8Array => wordFile({ 'word/vbaProject.bin': strToU8('Sub AutoOpen()') });

/** One that unpacks to three hundred times its size. */
export const swellingFile = (): Uint8Array => wordFile({ 'word/media/blank.bmp': new Uint8Array(30_000_000) });

/** One that says of a part that it is small, and it is not. */
export function lyingFile(): Uint8Array {
  const [part, claimed] = [new Uint8Array(5_000_000), 500];
  const file = Buffer.from(wordFile({ 'word/media/blank.bmp': part }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(part.length);
  const [packed, lie] = [deflateRawSync(part).length, Buffer.alloc(4)];
  if (packed < claimed) throw new Error('Claim less');
  lie.writeUInt32LE(claimed);
  for (let at = file.indexOf(size); at >= 0; at = file.indexOf(size, at + 4)) lie.copy(file, at);
  return file;
}

/** An OpenDocument text with a program in it. */
export const odfMacroFile = (): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'Basic/Standard/Module1.xml': strToU8('<script/>'),
  });

/** An OpenDocument spreadsheet. */
export const spreadsheetFile = (): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
  });
