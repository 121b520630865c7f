// Cloudflare Workers: the WebAssembly is a module, compiled before the worker starts.

import module from '../segel.wasm';
import { useLoader } from './wasm.js';

useLoader({ atOnce: () => module });

export * from './index.js';
