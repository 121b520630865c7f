const segel = require('segel');

import('./story.mjs').then(({ story }) => console.log(story(segel)));
