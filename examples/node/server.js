// A small service of your own before Prakerja: it asks what became of a submission, and tells its
// callers whose fault it is if that cannot be told. `PRAKERJA=http://127.0.0.1:8080 node server.js`

import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Prakerja, SegelError } from 'segel';

const prakerja = new Prakerja({
  client_code: process.env.CLIENT_CODE ?? 'my_client_code',
  sign_key: process.env.SIGN_KEY ?? 'my_sign_key',
  base_url: process.env.PRAKERJA,
});

export const app = new Hono();

app.post('/submissions/status', async (context) => {
  const call = prakerja.submissionStatus(await context.req.json());
  const reply = await call.read(await fetch(call.url, call.init));
  return context.json(reply);
});

/** What the caller can do about it: mend the request, wait, or nothing at all. */
app.onError((error, context) => {
  if (!(error instanceof SegelError)) {
    return error instanceof SyntaxError ? context.text('no JSON', 400) : Promise.reject(error);
  }
  switch (error.kind) {
    case 'invalid':
      return context.json(error, 422);
    case 'rejected':
      return context.json(error, error.reason === 'not_found' ? 404 : 502);
    case 'unreadable':
      context.header('Retry-After', error.retry_after?.toString());
      return context.json(error, 502);
  }
});

serve(
  { fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000) },
  (info) => {
    console.log(`listening on http://127.0.0.1:${info.port}`);
  },
);
