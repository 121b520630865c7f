// What the driver's page does.

import * as segel from '/segel/esm/web.js';
import { catalogue } from '/segel/esm/catalogue.js';
import { answers } from '/node/answers.js';

await segel.init();
globalThis.answer = answers(segel, catalogue);
