export { init, initSync, type WasmSource } from './wasm.js';

export { Prakerja } from './generated/prakerja.js';
export { Pafi } from './generated/pafi.js';
export { Padi } from './generated/padi.js';
export { Seekpass } from './generated/seekpass.js';
export { Middleware } from './generated/middleware.js';

export { Client } from './client.js';
export type { Call, CallInit, ResponseHeaders, ResponseBody } from './call.js';
export {
  SegelError,
  InvalidError,
  RejectedError,
  UnreadableError,
  type Violation,
  type Rule,
  type Reason,
  type Retry,
  type Problem,
} from './errors.js';
export type { Signing, Signed, Diagnosis, Explanation, Cause } from './signing.js';

export * as byName from './by-name.js';
