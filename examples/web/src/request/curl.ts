// The request as a command of a POSIX shell.

import { base64 } from '../base64.ts';
import type { Wire } from './wire.ts';

/** A shell takes no longer arguments. */
const LONGEST_ARGUMENT = 100_000;

export function curl({ method, url, headers, bytes, text }: Wire): string {
  const isArgument = text !== undefined && text.length < LONGEST_ARGUMENT;
  const body = isArgument ? `--data-raw ${shell(text)}` : '--data-binary @-';
  const lines = [
    `curl --request ${method} ${shell(url)}`,
    // Or curl would read brackets as a range, and tidy the path that was signed.
    ...(/[[\]{}]|\/\.\.?(\/|$)/.test(url) ? ['--globoff --path-as-is'] : []),
    ...headers.map(([name, value]) => `--header ${shell(`${name}: ${value}`)}`),
    ...(bytes.length > 0 ? [body] : []),
  ];
  const command = lines.join(' \\\n  ');
  return isArgument ? command : `printf %s '${base64(bytes)}' | base64 --decode |\n${command}`;
}

function shell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
