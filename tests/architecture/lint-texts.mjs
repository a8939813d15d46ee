/**
 * Lints texts as if they were the named files, which stay as they are. Reads `[{ file, text }]` from standard input
 * and writes, for each, the rules it broke. A process of its own, because ESLint's plugins do not load inside Jest.
 */
import { text as readAll } from 'node:stream/consumers';

import { ESLint } from 'eslint';

const eslint = new ESLint();
const broken = [];
for (const { file, text } of JSON.parse(await readAll(process.stdin))) {
  const [result] = await eslint.lintText(text, { filePath: file });
  broken.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
console.log(JSON.stringify(broken));
