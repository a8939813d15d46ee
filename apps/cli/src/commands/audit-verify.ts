import { DumpCheck, type DumpFindings, isSignedHead, type SignedHead } from '@commonweal/audit-tree';
import { strictJson } from '@commonweal/canonical';
import { type Faults, fail, ok, type Result } from '@commonweal/result';

import { lines } from '../input/lines.js';
import { unreadable } from '../input/read-bytes.js';
import { EXIT, type ExitCode, print, type Terminal } from '../terminal.js';
import { isSigned } from './head-signature.js';
import { faultLine, refuse } from './refuse.js';

export interface AuditVerifyOptions {
  readonly anchor?: string;
  readonly json?: boolean;
}

/** `commonweal audit verify DUMP`: says whether a dump of the audit log is what was signed; ends with 1 when it is not. */
export async function auditVerifyCommand(
  dump: string,
  options: AuditVerifyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const anchors = options.anchor === undefined ? ok([]) : await readAnchors(options.anchor, terminal);
  if (!anchors.ok) return refuse(terminal, anchors.failure);
  const check = new DumpCheck({ anchors: anchors.value, isSigned });
  const read = await eachLine(dump, terminal, (value) => check.take(value));
  if (!read.ok) return refuse(terminal, read.failure);
  const findings = check.end();
  await print(terminal.stdout, options.json ? jsonAnswer(findings) : plainAnswer(findings));
  return findings.faults.length === 0 ? EXIT.fine : EXIT.different;
}

async function readAnchors(file: string, terminal: Terminal): Promise<Result<SignedHead[], Faults>> {
  const anchors: SignedHead[] = [];
  const foreign: number[] = [];
  const read = await eachLine(
    file,
    terminal,
    (value, number) => void (isSignedHead(value) ? anchors.push(value) : foreign.push(number)),
  );
  if (!read.ok) return read;
  if (foreign.length === 0 && anchors.length > 0) return ok(anchors);
  const message = foreign.length > 0 ? 'is no signed head.' : 'has no signed head.';
  const place = foreign.length > 0 ? `${file} line ${foreign[0]}` : file;
  return fail({ kind: 'InvalidAnchor', message, faults: [{ path: place, message }] });
}

type Take = (value: unknown, line: number) => void;

/** Empty lines are skipped. */
async function eachLine(file: string, terminal: Terminal, take: Take): Promise<Result<null, Faults>> {
  try {
    return await takeLines(file, terminal, take);
  } catch (error) {
    return fail(unreadable(file, error));
  }
}

async function takeLines(file: string, terminal: Terminal, take: Take): Promise<Result<null, Faults>> {
  for await (const { number, bytes } of lines(file, terminal)) {
    const value = bytes.length === 0 ? null : strictJson(bytes);
    if (value?.ok === false) return fail(atLine(`${file} line ${number}`, value.failure));
    if (value) take(value.value, number);
  }
  return ok(null);
}

const atLine = (place: string, failure: Faults): Faults => ({
  ...failure,
  faults: failure.faults.map(({ path, message }) => ({ path: path === '$' ? place : `${place} ${path}`, message })),
});

function plainAnswer(findings: DumpFindings): string {
  const { faults, leaves, head } = findings;
  const said = faults.map((fault) => `  ${faultLine(fault)}\n`).join('');
  if (faults.length > 0) return `The audit log is NOT what was signed:\n${said}`;
  const state = head ? `Root ${head.root}, signed ${head.signedAt} with the key ${head.key}\n` : '';
  return `The audit log is what was signed: ${leaves} ${leaves === 1 ? 'change' : 'changes'}.\n${state}${anchorSentence(findings)}\n`;
}

function anchorSentence({ anchored, newer }: DumpFindings): string {
  if (anchored + newer === 0)
    return 'Without --anchor this shows only that the dump agrees with itself: whoever holds the database and the key could have rebuilt it.';
  const later = newer > 0 ? ` ${newer} were made after the dump and say nothing of it.` : '';
  return `It agrees with ${anchored} ${anchored === 1 ? 'anchor' : 'anchors'}.${later}`;
}

const jsonAnswer = ({ faults, ...found }: DumpFindings): string =>
  `${JSON.stringify({ verified: faults.length === 0, ...found, differences: faults }, null, 2)}\n`;
