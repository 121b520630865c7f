// The conformance driver of Node: `node driver.js PACKAGE`, the folder of the built package.

import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { answers } from './answers.js';
import { serve } from './lines.js';

const require = createRequire(resolve(process.argv[2], 'package.json'));
const { catalogue } = require('segel/catalogue');
await serve(answers(require('segel'), catalogue));
