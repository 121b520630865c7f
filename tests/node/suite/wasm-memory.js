// The WebAssembly's memory, and how to wait for what it gives back.

import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
export const gc = runInNewContext('gc');

const memories = [];
const { Instance } = WebAssembly;
WebAssembly.Instance = new Proxy(Instance, {
  construct(target, given) {
    const instance = new target(...given);
    memories.push(instance.exports.memory);
    return instance;
  },
});

/** All of it; there is none before the package is first used. */
export const memory = () => Buffer.from(memories[0].buffer);

/** Whether a text is in it, by the time that what is forgotten is collected. */
export async function isGone(text) {
  // Finalisers run once the program waits.
  for (let round = 0; round < 100; round++) {
    gc();
    await setTimeout(20);
    if (!memory().includes(text)) {
      return true;
    }
  }
  return false;
}
