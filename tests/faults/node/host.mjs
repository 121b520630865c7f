// The Node host of the fault matrix: `node host.mjs PACKAGE`. A job a line in, what came out a line
// out.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

import { worker } from './work.mjs';

const require = createRequire(resolve(process.argv[2], 'package.json'));
const work = worker(require('segel'));

for await (const line of createInterface({ input: process.stdin })) {
  console.log(await work(line));
}
