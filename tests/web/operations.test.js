// Every operation, as a newcomer finds it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, operations, visit } from './playground.js';

test('every operation is there', () => assert.equal(operations.length, 27));

test('each operation shows its example, sealed and answered', async (context) => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    for (const { name, example } of operations) {
      await context.test(name, async () => {
        await playground.go(name);
        const { method, url, headers, body } = example.request;
        const head = [`${method} ${url}`, ...headers.map(([key, value]) => `${key}: ${value}`)];
        await eventually.equal(() => playground.copied('HTTP'), `${head.join('\n')}\n\n${body}`);
        await eventually.match(() => playground.reading(), /^What it says\s+reply/);
        await eventually.deepEqual(() => playground.violations(), []);
      });
    }
  });
});

test('each required param that is emptied is named at its field', async (context) => {
  await visit('prakerja.submission_status', {}, async (playground) => {
    for (const { name } of operations) {
      await context.test(name, async () => {
        await playground.go(name);
        const paths = await playground.page.evaluate(requiredTexts);
        for (const path of paths) {
          await playground.fill(path, '');
          await eventually.match(() => playground.violation(path).innerText(), /\S/, path);
          await eventually.equal(
            () => playground.field(path).getAttribute('aria-invalid'),
            'true',
            path,
          );
          assert.ok((await playground.violations()).includes(path), path);
        }
      });
    }
  });
});

/** In the page: the ids of the typed params that are not optional. */
function requiredTexts() {
  const rows = [
    ...document.querySelectorAll('.form')[0].querySelectorAll('fieldset:first-of-type .row'),
  ];
  const controls = rows
    .filter((row) => row.querySelector('.optional') === null)
    .map((row) => row.querySelector('input:not([type=file]), textarea'));
  return controls.filter((control) => control?.id.startsWith('/params/')).map(({ id }) => id);
}
