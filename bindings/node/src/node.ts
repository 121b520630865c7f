// Node: the WebAssembly is a file beside the package, read on first use. It is the fast build; pages get the small one.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useLoader } from './wasm.js';

useLoader({ atOnce: () => readFileSync(join(__dirname, '../node.wasm')) });

export * from './index.js';
