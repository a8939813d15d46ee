import { DumpCheck, type DumpFindings, isSignedHead, type SignedHead } from '@commonweal/audit-tree';
import { strictJson } from '@commonweal/canonical';
import { type Faults, fail, ok, type Result } from '@commonweal/result';

import { firstRefusal } from '../input/first-refusal.js';
import { unreadable } from '../input/read-bytes.js';
import { EXIT, type ExitCode, print, type Terminal } from '../terminal.js';
import { digest, isSigned } from './head-signature.js';
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
  const check = new DumpCheck({ anchors: anchors.value, isSigned, digest });
  const read = await eachLine(dump, terminal, (bytes) => check.takeLine(bytes));
  if (!read.ok) return refuse(terminal, read.failure);
  const findings = check.end();
  await print(terminal.stdout, options.json ? jsonAnswer(findings) : plainAnswer(findings));
  return findings.faults.length === 0 ? EXIT.fine : EXIT.different;
}

async function readAnchors(file: string, terminal: Terminal): Promise<Result<SignedHead[], Faults>> {
  const anchors: SignedHead[] = [];
  const read = await eachLine(file, terminal, (bytes) => {
    const line = strictJson(bytes);
    if (!line.ok) return line;
    return isSignedHead(line.value) ? ok(void anchors.push(line.value)) : fail(noHead('is no signed head.'));
  });
  if (!read.ok) return read;
  return anchors.length > 0 ? ok(anchors) : fail(atLine(file, noHead('has no signed head.')));
}

const noHead = (message: string): Faults => ({ kind: 'InvalidAnchor', message, faults: [{ path: '$', message }] });

/** Empty lines are skipped. @returns the first refusal, at its line */
async function eachLine(
  file: string,
  terminal: Terminal,
  take: (bytes: Uint8Array) => Result<unknown, Faults>,
): Promise<Result<null, Faults>> {
  try {
    const refused = await firstRefusal(file, terminal, (bytes) => (bytes.length === 0 ? ok(null) : take(bytes)));
    return refused ? fail(atLine(`${file} line ${refused.line}`, refused.failure)) : ok(null);
  } catch (error) {
    return fail(unreadable(file, error));
  }
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
