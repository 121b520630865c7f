// Texts as the WebAssembly takes them.

const encoder = new TextEncoder();

/** Larger texts are rare, and get memory of their own. */
const LARGEST = 1 << 16;
const buffer = new Uint8Array(LARGEST);

/** The UTF-8 of a text; good until the next one is asked for. */
export function utf8(text: string): Uint8Array {
  // A UTF-16 unit takes three bytes at most.
  return text.length * 3 <= LARGEST
    ? buffer.subarray(0, encoder.encodeInto(text, buffer).written)
    : encoder.encode(text);
}
