/** The Base64 of bytes, in pieces that fit an argument list. */
export function base64(bytes: Uint8Array): string {
  const PIECE = 1 << 14;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}
