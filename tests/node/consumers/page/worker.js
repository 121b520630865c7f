import * as segel from 'segel';
import { story } from './story.js';

segel.init().then(() => postMessage(story(segel)));
