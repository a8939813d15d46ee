import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What the file holds, or the fallback when it is missing or was cut short by a crash. */
export function readJson(file, fallback = {}) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return fallback;
  }
}

/** Replaces the file in one step, so that a reader never sees half of it. */
export function writeJson(file, value, mode = 0o644) {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(draft, file);
}
