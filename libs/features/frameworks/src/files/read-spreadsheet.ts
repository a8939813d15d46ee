import { Workbook } from '@cj-tech-master/excelts';

import { type FileFaulty, fileFaulty, type TableRow } from '@commonweal/frameworks';
import { type Result, fail, ok } from '@commonweal/result';

import { unpackedSize } from './unpacked-size.js';

const MOST_UNPACKED = 60 * 1024 * 1024;
const NOT_ONE =
  'This is not a spreadsheet in the .xlsx form, or it was cut off. Open and save it again, or send it as CSV UTF-8.';
const TOO_LARGE =
  'The spreadsheet is too large when it is unpacked. Keep only the sheet with the measures, without pictures.';

/** The rows of a spreadsheet's first sheet. Formulas count as what they last came to. */
export async function readSpreadsheet(content: Uint8Array): Promise<Result<TableRow[], FileFaulty>> {
  const size = unpackedSize(content);
  if (size === null) return whole(NOT_ONE);
  if (size > MOST_UNPACKED) return whole(TOO_LARGE);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(content);
  } catch {
    return whole(NOT_ONE);
  }
  const [sheet] = workbook.worksheets;
  if (!sheet) return whole(NOT_ONE);
  const width = sheet.columnCount;
  const rows: TableRow[] = [];
  sheet.eachRow((row, line) => {
    const cells = Array.from({ length: width }, (_, index) => row.getCell(index + 1).text);
    rows.push({ line, cells });
  });
  return ok(rows);
}

const whole = (message: string) => fail(fileFaulty([{ line: null, column: null, message }]));
