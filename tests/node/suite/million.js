// A million clients and calls, read and refused, in one go and none disposed of. Prints by how
// much the memory grew after the first ten thousand.

import { NOW, STATUS, ANSWER, prakerja, thrown } from './fixtures.js';
import { gc, memory } from './wasm-memory.js';

const MILLION = 1_000_000;
const WARM = 10_000;
const client = prakerja();

function work(from, to) {
  for (let n = from; n < to; n++) {
    const call = client.submissionStatus(STATUS, NOW);
    if (n % 10 === 0) {
      call.parse(200, {}, ANSWER);
      thrown(() => call.parse(400, {}, '{"success":false}'));
      thrown(() => client.submissionStatus({ ...STATUS, sequence: n * 1e3 + 0.5 }, NOW));
    }
    prakerja().validate('prakerja.submission_status', STATUS);
  }
}

// Finalisers run once the program waits, and what they held goes with the next collection.
const settled = async () => {
  let heap = Infinity;
  for (let round = 0; round < 20; round++) {
    await new Promise((done) => setTimeout(done, 50));
    gc();
    heap = Math.min(heap, process.memoryUsage().heapUsed);
  }
  return { heap, wasm: memory().length };
};

work(0, WARM);
const before = await settled();
work(WARM, MILLION);
const after = await settled();
console.log(
  JSON.stringify({
    heap: after.heap - before.heap,
    wasm: after.wasm - before.wasm,
  }),
);
