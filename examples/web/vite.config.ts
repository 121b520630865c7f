import { defineConfig } from 'vite';
import { onePage } from './build/one-page.ts';
import { wasmInside } from './build/wasm-inside.ts';

export default defineConfig({
  base: './',
  // Of the package's entries the one that takes its WebAssembly as a module: see wasm-inside.ts.
  resolve: { conditions: ['workerd', 'module', 'browser'] },
  optimizeDeps: { exclude: ['segel'] },
  plugins: [wasmInside(), onePage()],
  build: {
    outDir: '../../target/playground',
    emptyOutDir: true,
    target: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    reportCompressedSize: false,
  },
});
