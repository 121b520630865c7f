// What the host's page does.

import * as segel from '/segel/esm/web.js';
import { worker } from '/node/work.mjs';

await segel.init();
globalThis.work = worker(segel);
