import { typedPounds } from '@commonweal/ui';

import { SCORING_FIELDS, type Settings, TARGET_BASES } from './tree-form';

type Json = Readonly<Record<string, unknown>>;

/** The typed fields of a way of scoring as the API takes them; what does not belong to the kind is left out. */
export function scoringText(settings: Settings): string | null {
  const { kind } = settings;
  if (!kind) return null;
  const { basis, amount, ...rest } = fieldsFor(SCORING_FIELDS[kind] ?? [], settings);
  const target = typeof amount === 'string' ? { [String(basis ?? 'target')]: amount } : {};
  return JSON.stringify({ kind, ...rest, ...target });
}

/** The typed fields of a method as the API takes them. @param fields those of its kind */
export const methodText = (settings: Settings, fields: readonly string[]): string =>
  JSON.stringify({ kind: settings['kind'] ?? 'weighted-sum', ...fieldsFor(fields, settings) });

function fieldsFor(fields: readonly string[], settings: Settings): Record<string, unknown> {
  const given = fields.flatMap((field) => {
    const text = settings[field];
    return text === undefined || text === '' ? [] : [[field, valueOf(field, text)] as const];
  });
  return Object.fromEntries(given);
}

function valueOf(field: string, text: string): unknown {
  if (field === 'ceilingIsMaximum') return true;
  if (field === 'scale') return marksIn(text);
  if (field === 'bands') return bandsIn(text);
  return POUNDS.includes(field) ? typedPounds(text) : text;
}

const POUNDS: readonly string[] = ['ceiling', 'target', 'amount', 'perPoint', 'budget'];

/** The marks of a scale, with commas or spaces between. */
export const marksIn = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** A band a line: up to | share. */
export const bandsIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [upTo = '', fraction = ''] = line.split('|').map((part) => part.trim());
      return { upTo: typedPounds(upTo), fraction };
    });

/** A way of scoring as the API gives it, as fields to type in. */
export function settingsOf(scoring: string | null): Settings {
  if (scoring === null) return {};
  const { scale, bands, ceilingIsMaximum, ...rest } = JSON.parse(scoring) as Json;
  const basis = TARGET_BASES.find((name) => rest['kind'] === 'sv-target' && name in rest);
  return {
    ...textsOf(basis ? { kind: rest['kind'], basis, amount: rest[basis] } : rest),
    ...(Array.isArray(scale) && { scale: scale.join(', ') }),
    ...(Array.isArray(bands) && { bands: (bands as Json[]).map(lineOf).join('\n') }),
    ...(ceilingIsMaximum === true && { ceilingIsMaximum: 'yes' }),
  };
}

const textsOf = (json: Json): Settings =>
  Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)]));

const lineOf = ({ upTo, fraction }: Json): string => `${String(upTo)} | ${String(fraction)}`;
