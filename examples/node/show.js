// What the stories print.

import { styleText } from 'node:util';

export const partner = (name) => console.log(`\n${styleText('bold', `── ${name} ──`)}`);
export const title = (text) => console.log(`\n${styleText('cyan', text)}`);
export const value = (name, it) => console.log(`  ${name}`, it);
export const request = (call) => console.log(`  ${call.method} ${call.url}`);
export const failure = (error) =>
  console.log(`  ${styleText('yellow', error.message.replaceAll('\n', '\n  '))}`);

/** Sends a call and reads the response. */
export async function send(call) {
  return call.read(await fetch(call.url, call.init));
}

/** What a promise is refused with; that it is not is a mistake of the story. */
export async function refusal(promise) {
  const error = await promise.then(
    (reply) => new Error(`this should have failed: ${JSON.stringify(reply)}`),
    (reason) => reason,
  );
  if (error.kind === undefined) {
    throw error;
  }
  return error;
}
