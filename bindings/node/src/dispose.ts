/// <reference lib="esnext.disposable" preserve="true" />

/** What `using` calls, also where the engine does not know it yet. */
export const dispose: typeof Symbol.dispose = Symbol.dispose ?? Symbol.for('Symbol.dispose');
