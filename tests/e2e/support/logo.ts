import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [220, 60];
const [PLUM, SAND, CLEAR] = [
  [122, 31, 75, 255],
  [214, 178, 94, 255],
  [0, 0, 0, 0],
] as const;

/** A harbour: a sun over three waves. */
function colourAt(x: number, y: number): readonly number[] {
  if ((x - 36) ** 2 + (y - 24) ** 2 < 18 ** 2 && y < 34) return SAND;
  const isWave = [36, 44, 52].some((top) => Math.abs(y - top - 3 * Math.sin(x / 8)) < 2.2);
  return isWave ? PLUM : CLEAR;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A small PNG, as an authority might have it for a logo. */
export function logo(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: HEIGHT }, (_, y) => [
    0,
    ...Array.from({ length: WIDTH }, (__, x) => colourAt(x, y)).flat(),
  ]);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const pixels = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}
