const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * How many bytes a zip archive says it unpacks to, read from its directory at the end; null when there is none, as in a
 * file that was cut off.
 *
 * @see PKWARE APPNOTE 4.3.12, 4.3.16
 */
export function unpackedSize(content: Uint8Array): number | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries--) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    size += view.getUint32(at + 24, true);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}
