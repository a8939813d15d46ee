const KILO = 1_000;

/** A file for who decides whether to fetch it: "PDF, 1.2 MB". Units are the same in both our languages. */
export function fileInWords({ fileName, bytes }: { readonly fileName: string; readonly bytes: number }): string {
  const type = /\.([^.]+)$/.exec(fileName)?.[1]?.toUpperCase();
  return [type, sizeInWords(bytes)].filter(Boolean).join(', ');
}

/** Rounded up, so that nothing is no size. */
function sizeInWords(bytes: number): string {
  if (bytes >= KILO * KILO) return `${(Math.ceil((bytes / KILO / KILO) * 10) / 10).toFixed(1).replace('.0', '')} MB`;
  return `${Math.ceil(bytes / KILO)} kB`;
}
