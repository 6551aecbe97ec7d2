/** A number by which one text is told from others (FNV-1a): words of a merchant are not kept for that. */
export function digestOf(text: string): number {
  let digest = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    digest = Math.imul(digest ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return digest >>> 0;
}
