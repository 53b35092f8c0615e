/** Has the browser save a text as a file; `type` is its media type. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Has the browser save bytes as a file. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Taken back later: some browsers only begin to read the blob after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
