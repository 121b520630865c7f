// The request as JavaScript with fetch.

import { base64 } from '../base64.ts';
import { quoted } from './quoted.ts';
import type { Wire } from './wire.ts';

export function fetchCode({ method, url, headers, bytes, text }: Wire): string {
  const body =
    text === undefined
      ? `Uint8Array.from(atob('${base64(bytes)}'), (character) => character.charCodeAt(0))`
      : quoted(text);
  const sent = new URL(url).href;
  const lines = [
    // With signed requests another path is another signature.
    ...(sent === url ? [] : [`// fetch would send another URL: ${sent}`]),
    `const response = await fetch(${quoted(url)}, {`,
    `  method: ${quoted(method)},`,
    '  headers: {',
    ...headers.map(([name, value]) => `    ${quoted(name)}: ${quoted(value)},`),
    '  },',
    ...(bytes.length > 0 ? [`  body: ${body},`] : []),
    "  redirect: 'manual',",
    '});',
    'console.log(response.status, await response.text());',
  ];
  return lines.join('\n');
}
