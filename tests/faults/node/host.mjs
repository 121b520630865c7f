// The Node host of the fault matrix, over the package and fetch: `node host.mjs PACKAGE`. A job a
// line in, what came out a line out.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const require = createRequire(resolve(process.argv[2], 'package.json'));
const { Prakerja, Pafi, Padi, Seekpass, Middleware, SegelError } = require('segel');

const CLIENTS = {
  prakerja: Prakerja,
  pafi: Pafi,
  padi: Padi,
  seekpass: Seekpass,
  middleware: Middleware,
};

/** Sends a call with headers beside its own. */
function send({ url, init }, { headers, patience_ms }) {
  return fetch(url, {
    ...init,
    headers: { ...init.headers, ...Object.fromEntries(headers) },
    signal: AbortSignal.timeout(patience_ms),
  });
}

async function work(job) {
  const { operation, config, params, now } = job;
  try {
    const client = new CLIENTS[operation.split('.')[0]](config);
    const call = client.prepare(operation, params, now);
    return { reply: await call.read(await send(call, job)) };
  } catch (error) {
    if (error instanceof SegelError) {
      return { error };
    }
    // What fetch says that it was.
    return { no_response: String(error.cause ?? error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line);
  console.log(JSON.stringify({ id: job.id, ...(await work(job)) }));
}
