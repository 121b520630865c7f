// Five short stories, one a partner, told with fetch: `node tell.js http://127.0.0.1:8080` talks
// to a sandbox that listens there (`cargo run -p segel-sandbox -- --port 8080`).

import * as middleware from './stories/middleware.js';
import * as padi from './stories/padi.js';
import * as pafi from './stories/pafi.js';
import * as prakerja from './stories/prakerja.js';
import * as seekpass from './stories/seekpass.js';

const [, , url] = process.argv;
if (url === undefined) {
  console.error('usage: node tell.js URL');
  process.exit(2);
}
for (const { story } of [prakerja, pafi, padi, seekpass, middleware]) {
  await story(url);
}
