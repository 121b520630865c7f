import * as segel from 'segel';
import { story } from './story.js';

console.log(story(segel));
