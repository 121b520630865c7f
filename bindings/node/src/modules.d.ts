/** What Cloudflare's tools make of a WebAssembly file that is imported. */
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
