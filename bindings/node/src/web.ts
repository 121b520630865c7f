// Browsers and bundlers: the WebAssembly is fetched, which takes `await init()`.

import { useLoader } from './wasm.js';

// Spelled as bundlers look for it, so that they carry the file along.
useLoader({ url: () => new URL('../segel.wasm', import.meta.url) });

export * from './index.js';
