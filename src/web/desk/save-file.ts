import { fetchFile } from '../wire/exchange.ts';

/** Puts a file where the browser puts what it downloads. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Not as a link: where the server asks who it is, a link would save its question. */
export async function saveFrom(path: string): Promise<void> {
  saveFile(await fetchFile(path));
}
