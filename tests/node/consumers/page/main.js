// In the page and in a worker of its own.

import * as segel from 'segel';
import { story } from './story.js';

await segel.init();
const worker = new Worker(new URL('./worker.js', import.meta.url), {
  type: 'module',
});
worker.onmessage = ({ data }) => (globalThis.result = [story(segel), data]);
