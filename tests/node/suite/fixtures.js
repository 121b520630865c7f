// What the tests share.

import { Pafi, Prakerja, Seekpass } from 'segel';

export const NOW = 1698289216;
export const CONFIG = {
  client_code: 'my_client_code',
  sign_key: 'my-very-secret-sign-key',
};
export const STATUS = { redeem_code: 'PRAT-UJ0EEQ', scope: 'tpm', sequence: 2 };
export const ANSWER = JSON.stringify({
  success: true,
  data: {
    assignment: {
      redeem_code: 'PRAT-UJ0EEQ',
      scope: 'tpm',
      sequence: 2,
      status: 2,
    },
  },
});

export const prakerja = (more) => new Prakerja({ ...CONFIG, ...more });
export const seekpass = () =>
  new Seekpass({
    base_url: 'https://api.seekpass.example',
    access_token: 'token-of-seekpass',
  });
export const pafi = () => new Pafi({ access_token: 'token-of-pafi' });

/** Paths and rules of an error's violations. */
export const rules = ({ violations }) => violations.map(({ path, rule }) => [path, rule]);

/** What a function throws. */
export function thrown(work) {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
