// The room in the memory of the WebAssembly where it reads params and bodies. It overwrites them.

import { memoryAt, wasm } from './wasm.js';

/** The WebAssembly gives larger room back once it was read. */
const KEPT = 1 << 16;

const encoder = new TextEncoder();
let room: Uint8Array = new Uint8Array();

/** Writes the UTF-8 of a text and gives its length; good until something else is written. */
export function writeText(text: string): number {
  const { read, written } = encoder.encodeInto(text, roomFor(text.length));
  // Most texts are ASCII; a UTF-16 unit takes three bytes at most.
  return read === text.length
    ? written
    : encoder.encodeInto(text, roomFor(text.length * 3)).written;
}

/** Writes bytes and gives their length; good until something else is written. */
export function writeBytes(bytes: Uint8Array): number {
  roomFor(bytes.length).set(bytes);
  return bytes.length;
}

function roomFor(size: number): Uint8Array {
  // Memory that has grown is elsewhere: the array over it is empty then.
  if (room.length < size || room.length !== KEPT) {
    const length = Math.max(size, KEPT);
    room = memoryAt(wasm().room(length), length);
  }
  return room;
}
