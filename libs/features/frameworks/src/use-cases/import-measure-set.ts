import { createHash } from 'node:crypto';

import { EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import { recordLeaf } from '@commonweal/audit';
import type { RoleMissing, Viewer } from '@commonweal/auth';
import { isLine } from '@commonweal/canonical';
import { type FileFaulty, type ImportedMeasure, readMeasureTable } from '@commonweal/frameworks';
import { OPEN_MEASURES } from '@commonweal/measures';
import { inTransaction, MeasureSet } from '@commonweal/persistence';
import { type Fault, type InvalidInput, type Result, fail, invalidInput, ok } from '@commonweal/result';

import { readCsv } from '../files/read-csv.js';
import { readSpreadsheet } from '../files/read-spreadsheet.js';
import type { NotFound } from './failures.js';
import { keptAuthority } from './kept-version.js';

export interface ImportMeasureSetInput {
  readonly authorityId: string;
  readonly key: string;
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly isSpreadsheet: boolean;
  readonly content: Uint8Array;
  readonly dryRun: boolean;
}

/** What was imported; `set` is null after a dry run. */
export interface Imported {
  readonly set: MeasureSet | null;
  readonly measures: readonly ImportedMeasure[];
}

export type ImportFailure = FileFaulty | InvalidInput | NotFound | RoleMissing;

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_SETS = 20;
const KEY = /^[a-z0-9-]{1,20}$/;
const TAKEN: Fault = {
  path: '$.key',
  message: 'You have a set of that short name already: remove it first, or choose another',
};

/** Takes a customer's own licensed set in, private to it: the whole file, or nothing with every fault. */
@Injectable()
export class ImportMeasureSet {
  constructor(private readonly em: EntityManager) {}

  async execute(viewer: Viewer, input: ImportMeasureSetInput): Promise<Result<Imported, ImportFailure>> {
    try {
      return await inTransaction(this.em, viewer, (em) => takeIn(em, viewer, input));
    } catch (error) {
      // Two people imported a set of the same short name at once.
      if (error instanceof UniqueConstraintViolationException) return fail(invalidInput([TAKEN]));
      throw error;
    }
  }
}

async function takeIn(
  em: EntityManager,
  viewer: Viewer,
  input: ImportMeasureSetInput,
): Promise<Result<Imported, ImportFailure>> {
  const authority = await keptAuthority(em, viewer, input.authorityId);
  if (!authority.ok) return authority;
  const faults = [...inputFaults(input), ...(await roomFaults(em, input))];
  if (faults.length > 0) return fail(invalidInput(faults));
  const rows = input.isSpreadsheet ? await readSpreadsheet(input.content) : readCsv(input.content);
  const read = rows.ok ? readMeasureTable(rows.value) : rows;
  if (!read.ok) return read;
  return ok({
    measures: read.value,
    set: input.dryRun ? null : await store(em, viewer, { input, measures: read.value }),
  });
}

async function roomFaults(em: EntityManager, { authorityId: tenantId, key }: ImportMeasureSetInput): Promise<Fault[]> {
  const others = await em.find(MeasureSet, { tenantId }, { fields: ['key'] });
  if (others.some((set) => set.key === key)) return [TAKEN];
  return others.length < MOST_SETS ? [] : [{ path: '$.key', message: `An authority has at most ${MOST_SETS} sets` }];
}

function inputFaults({ key, name, publisher, licence, content }: ImportMeasureSetInput): Fault[] {
  const rules: readonly (readonly [boolean, string, string])[] = [
    [
      KEY.test(key) && key !== OPEN_MEASURES.id,
      'key',
      'Give a short name of 1 to 20 small letters, digits and hyphens',
    ],
    [isLine(name, 200), 'name', 'Give the set’s name, 1 to 200 characters'],
    [isLine(publisher, 200), 'publisher', 'Say who publishes it, 1 to 200 characters'],
    [isLine(licence, 200), 'licence', 'State the licence you have it under, such as CC BY-NC-ND 4.0'],
    [content.length > 0 && content.length <= MOST_BYTES, 'contentBase64', 'Choose a file of at most 5 MB'],
  ];
  return rules.filter(([sound]) => !sound).map(([, field, message]) => ({ path: `$.${field}`, message }));
}

interface Taken {
  readonly input: ImportMeasureSetInput;
  readonly measures: readonly ImportedMeasure[];
}

async function store(em: EntityManager, viewer: Viewer, { input, measures }: Taken): Promise<MeasureSet> {
  const { authorityId: tenantId, key, name, publisher, licence } = input;
  const fileHash = `sha256:${createHash('sha256').update(input.content).digest('hex')}`;
  const set = em.create(MeasureSet, {
    ...{ tenantId, key, name: name.trim(), publisher: publisher.trim(), licence: licence.trim() },
    ...{ fileHash, measures: [...measures] },
  });
  await em.flush();
  recordLeaf(em, {
    ...{ tenantId, personId: viewer.personId, onBehalfOf: tenantId, action: 'importMeasureSet' },
    object: { type: 'MeasureSet', id: set.id },
    after: { key, name, licence, fileHash, measures: measures.length },
  });
  return set;
}
