// The room in the memory of the WebAssembly where it reads params and bodies. It overwrites them.

import { memory, wasm } from './wasm.js';

/** The WebAssembly gives larger room back once it was read. */
const KEPT = 1 << 16;

const encoder = new TextEncoder();
let room: Uint8Array = new Uint8Array();
/** The memory that the room is in: `init` can put another instance in the place of one. */
let home: WebAssembly.Memory | undefined;

/** Writes the UTF-8 of a text and gives its length; good until something else is written. */
export function writeText(text: string): number {
  // Most texts are ASCII.
  const { read, written } = encoder.encodeInto(text, roomFor(text.length));
  return read === text.length ? written : writeBytes(encoder.encode(text));
}

/** Writes bytes and gives their length; good until something else is written. */
export function writeBytes(bytes: Uint8Array): number {
  const { length } = bytes;
  roomFor(length).set(bytes);
  return length;
}

function roomFor(size: number): Uint8Array {
  // Larger room was given back. Memory that has grown is elsewhere: the array over it is empty then.
  if (size > KEPT || room.length !== KEPT || home !== memory) {
    const length = Math.max(size, KEPT);
    const place = wasm().room(length);
    room = new Uint8Array(memory.buffer, place, length);
    home = memory;
  }
  return room;
}
