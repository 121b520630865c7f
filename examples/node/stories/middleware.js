// A ticket that is not ready, and then is.

import { Middleware } from 'segel';
import * as show from '../show.js';

const TICKET = {
  ticket_id: '312d31-5a2cc51e-ec2a-4286-a44a-bb7a258703e3',
  subject: 'digitalid',
  subject_type: 'enrollment',
  subject_identifier: 'ektp',
};

export async function story(url) {
  show.partner('Middleware');
  const middleware = new Middleware({
    url: `${url}/middleware/request-out`,
    access_token: 'middleware-token',
  });

  show.title('The answer says "success" and means "not yet"');
  const early = await show.refusal(show.send(middleware.requestOut(TICKET)));
  if (early.retry !== 'later') {
    throw early;
  }
  show.failure(early);

  show.title('The same ticket again');
  const { data } = await show.send(middleware.requestOut(TICKET));
  show.value('data', data);
}
