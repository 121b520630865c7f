// The request as JavaScript with fetch.

import { base64 } from '../base64.ts';
import type { Words } from '../words/language.tsx';
import { quoted } from './quoted.ts';
import type { Wire } from './wire.ts';

export function fetchCode({ method, url, headers, bytes, text }: Wire, words: Words): string {
  const body =
    text === undefined
      ? `Uint8Array.from(atob('${base64(bytes)}'), (character) => character.charCodeAt(0))`
      : quoted(text);
  const lines = [
    ...remarks(url, words).map((remark) => `// ${remark}`),
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

function remarks(url: string, words: Words): string[] {
  if (!URL.canParse(url)) {
    return [words.fetchRefuses];
  }
  const sent = new URL(url).href;
  // With signed requests another path is another signature.
  return sent === url ? [] : [words.fetchSends(sent)];
}
