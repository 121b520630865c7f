import { defineConfig } from 'vite';

export default defineConfig({
  build: { target: 'esnext' },
  // Vite's development server would look for the WebAssembly beside a copy of the package.
  optimizeDeps: { exclude: ['segel'] },
});
