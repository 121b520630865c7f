// A batch of two credentials, their files, and what became of them.

import { Seekpass } from 'segel';
import * as show from '../show.js';

const FILES = {
  pdf: new TextEncoder().encode('%PDF-1.7\n'),
  png: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};

export async function story(url) {
  show.partner('SEEK Pass');
  const config = {
    base_url: url,
    client_id: 'seekpass-client',
    client_secret: 'seekpass-secret',
  };
  const batch = {
    credential_id: 'batch-1',
    microcredential_items: [
      credential('AI Essentials', 'batch-1-a', 'pdf'),
      credential('AI Advanced', 'batch-1-b', 'png'),
    ],
  };

  show.title('A token with the scopes that the batch needs');
  const scopes = Seekpass.scopes(batch);
  show.value('scopes', scopes);
  const { access_token } = await show.send(new Seekpass(config).token({ scopes }));

  show.title('A batch of two credentials');
  const seekpass = new Seekpass({ ...config, access_token });
  const call = seekpass.addBatch(batch);
  show.request(call);
  const { asset_uploads } = await show.send(call);

  show.title('Their files go to the presigned URLs');
  for (const { asset_id, asset_type, url: presigned } of asset_uploads) {
    const content = FILES[asset_type];
    await show.send(seekpass.uploadAsset({ url: presigned, asset_type, content }));
    show.value('uploaded', asset_id);
  }

  show.title('What became of them?');
  const ids = batch.microcredential_items.map(({ credential_id }) => credential_id);
  const { credentials } = await show.send(seekpass.submissionStatuses({ ids }));
  for (const { id, status } of credentials) {
    show.value(id, status);
  }
}

function credential(name, id, asset_type) {
  return {
    credential_id: id,
    fields: {
      full_name: 'Siti Rahma',
      issuer_name: 'Lembaga Pelatihan Contoh',
      microcredential_name: name,
      issue_date: '2024-04-30',
    },
    assets: [{ asset_id: `${id}-asset`, asset_type }],
  };
}
