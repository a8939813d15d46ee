import { strictJson } from '@commonweal/canonical';
import type { Fault } from '@commonweal/result';

import type { ScoringSettings } from './criterion.js';

const LONGEST = 10_000;

/**
 * Settings that came as JSON text: the object they write, or null with a fault in `faults`.
 *
 * @param path JSON path of the field
 */
export function readSettings(text: string, path: string, faults: Fault[]): ScoringSettings | null {
  const settings = text.length > LONGEST ? null : parsed(text);
  if (settings === null)
    faults.push({
      path,
      message: 'Enter a JSON object with each name once, like {"kind":"grade","max":"5"}, of at most 10,000 characters',
    });
  return settings;
}

function parsed(text: string): ScoringSettings | null {
  const read = strictJson(new TextEncoder().encode(text));
  const value: unknown = read.ok ? read.value : null;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ScoringSettings) : null;
}
