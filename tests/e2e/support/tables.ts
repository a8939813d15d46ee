import type { Locator } from 'playwright-core';

/** What a table says, row by row, without its head. */
export function rowsOf(tables: Locator): Promise<readonly (readonly string[])[]> {
  const rows = tables.locator('tbody tr');
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
}
