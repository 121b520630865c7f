// The one instance of the WebAssembly, and how it comes to be.

import * as glue from './made/segel_wasm.js';

/** Where the WebAssembly comes from, if the package cannot know. */
export type WasmSource = URL | string | Response | BufferSource | WebAssembly.Module;

/** How an environment finds what lies beside this module: at once, or only by waiting. */
export type Loader =
  { readonly atOnce: () => BufferSource | WebAssembly.Module } | { readonly url: () => URL };

let loader: Loader;
let starting: Promise<void> | undefined;
let running = false;
/** The memory of the instance, once it runs. */
export let memory: WebAssembly.Memory;

/** Each entry of the package says first how its environment loads. */
export function useLoader(it: Loader): void {
  loader = it;
}

/**
 * Loads the WebAssembly; may be called as often as you like. Browsers and bundlers need it once,
 * before the first client; Node and Workers load on first use, there it does nothing new.
 *
 * `source` says where `segel.wasm` is, where a bundler does not find it by itself.
 */
export async function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  if (running) {
    return;
  }
  starting ??= start(source).finally(() => (starting = undefined));
  await starting;
}

/** As `init`, without waiting, from bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): void {
  if (!running) {
    run(glue.initSync({ module: source }));
  }
}

/** The functions of the instance; the only way to them. */
export function wasm(): typeof glue {
  if (!running) {
    startAtOnce();
  }
  return glue;
}

async function start(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  if (source === undefined && 'atOnce' in loader) {
    initSync(loader.atOnce());
    return;
  }
  run(await glue.default({ module_or_path: source ?? (loader as { url: () => URL }).url() }));
}

function run(instance: { memory: WebAssembly.Memory }): void {
  memory = instance.memory;
  running = true;
}

function startAtOnce(): void {
  if (!('atOnce' in loader)) {
    throw new Error(
      'Segel is not loaded yet; put `await init()` (import { init } from "segel") before the first client',
    );
  }
  initSync(loader.atOnce());
}
