// A real file to a presigned URL, checked before it leaves: a picture that says it is a PDF is
// refused here, not by the partner days later.

import { init, Seekpass, SegelError } from 'segel';

const TYPES = {
  pdf: 'pdf',
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  opencert: 'open_cert',
  json: 'open_cert',
};

const form = document.querySelector('form');
const output = document.querySelector('output');

await init();
const seekpass = new Seekpass({});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { url, file } = Object.fromEntries(new FormData(form));
  try {
    tell('', 'Uploading…');
    await upload(url, file);
    tell('done', `${file.name} is there.`);
  } catch (error) {
    tell(error instanceof SegelError ? error.kind : 'unreadable', error.message);
  }
});

async function upload(url, file) {
  const ending = file.name.split('.').pop().toLowerCase();
  const content = new Uint8Array(await file.arrayBuffer());
  const call = seekpass.uploadAsset({ url, asset_type: TYPES[ending], content });
  return call.read(await fetch(call.url, call.init));
}

function tell(kind, text) {
  output.dataset.kind = kind;
  output.textContent = text;
}
