// Node: the WebAssembly is a file beside the package, read on first use.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useLoader } from './wasm.js';

useLoader({ atOnce: () => readFileSync(join(__dirname, '../segel.wasm')) });

export * from './index.js';
