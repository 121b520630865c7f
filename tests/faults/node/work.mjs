// One job of the fault matrix, over the package and fetch: in Node and in a page alike.

/** What does a job with `segel`, and says what came out. */
export function worker({ Prakerja, Pafi, Padi, Seekpass, Middleware, SegelError }) {
  const clients = {
    prakerja: Prakerja,
    pafi: Pafi,
    padi: Padi,
    seekpass: Seekpass,
    middleware: Middleware,
  };

  async function outcome(job) {
    const { operation, config, params, now } = job;
    try {
      const client = new clients[operation.split('.')[0]](config);
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

  return async (line) => {
    const job = JSON.parse(line);
    return JSON.stringify({ id: job.id, ...(await outcome(job)) });
  };
}

/** Sends a call with headers beside its own. */
function send({ url, init }, { headers, patience_ms }) {
  return fetch(url, {
    ...init,
    headers: { ...init.headers, ...Object.fromEntries(headers) },
    signal: AbortSignal.timeout(patience_ms),
  });
}
