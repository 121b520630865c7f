// Makes of `import module from './x.wasm'` a compiled module whose bytes are in the script itself,
// gzipped: then the page loads nothing, and may be forbidden to.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

export function wasmInside(): Plugin {
  return {
    name: 'wasm-inside',
    enforce: 'pre',
    load(id) {
      return id.endsWith('.wasm') ? moduleOf(readFileSync(id)) : undefined;
    },
  };
}

function moduleOf(wasm: Uint8Array): string {
  const packed = gzipSync(wasm, { level: 9 }).toString('base64');
  return `
    const packed = Uint8Array.from(atob('${packed}'), (character) => character.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
    export default await WebAssembly.compile(await new Response(stream).arrayBuffer());
  `;
}
