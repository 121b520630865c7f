// A token, and the credit points of a member.

import { Pafi } from 'segel';
import * as show from '../show.js';

export async function story(url) {
  show.partner('PAFI');
  const config = { base_url: `${url}/api/v1`, client_id: '1', client_secret: 'pafi-secret' };

  show.title("A token for the client's credentials");
  const { access_token, expires_in } = await show.send(
    new Pafi(config).token({ scope: 'read-kecukupan-skp' }),
  );
  show.value('expires in', expires_in);

  show.title('Has the member enough points?');
  const member = { nik: '3206021201960046' };
  const { total_skp, status_rekom } = await show.send(
    new Pafi({ ...config, access_token }).kecukupanSkp(member),
  );
  show.value('points', total_skp);
  show.value('letter', status_rekom);
}
