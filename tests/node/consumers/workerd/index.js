import * as segel from 'segel';
import { story } from './story.js';

export default { fetch: () => new Response(story(segel)) };
