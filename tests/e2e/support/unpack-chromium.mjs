/**
 * Unpacks the browser that @sparticuz/chromium carries, with its fonts and libraries, into the folder named on the
 * command line. The folder appears whole or not at all, so a run that was cut short leaves nothing half unpacked.
 */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const target = resolve(process.argv[2]);
const staging = mkdtempSync(`${target}.`);
// The package unpacks to the temporary folder.
process.env.TMPDIR = staging;

const { inflate } = await import('@sparticuz/chromium');
const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(packed, name));
writeFileSync(
  join(staging, 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${target}/fonts</dir>
  <cachedir>${target}/fonts-cache</cachedir>
</fontconfig>
`,
);
try {
  renameSync(staging, target);
} catch {
  // Somebody else was quicker; theirs is as good.
  rmSync(staging, { recursive: true, force: true });
}
