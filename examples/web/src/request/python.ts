// The request as Python with its own HTTP client, which changes nothing of it.

import { base64 } from '../base64.ts';
import { quoted } from './quoted.ts';
import type { Wire } from './wire.ts';

export function python({ method, url, headers, bytes, text }: Wire): string {
  const [, scheme, host = '', path = ''] = /^(https?):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  const connection = scheme?.toLowerCase() === 'http' ? 'HTTPConnection' : 'HTTPSConnection';
  const body =
    text === undefined ? `base64.b64decode('${base64(bytes)}')` : `${quoted(text)}.encode()`;
  const lines = [
    ...(text === undefined ? ['import base64'] : []),
    'import http.client',
    '',
    `connection = http.client.${connection}(${quoted(host)}, timeout=30)`,
    'connection.request(',
    `    ${quoted(method)},`,
    `    ${quoted(path)},`,
    ...(bytes.length > 0 ? [`    body=${body},`] : []),
    '    headers={',
    ...headers.map(([name, value]) => `        ${quoted(name)}: ${quoted(value)},`),
    '    },',
    ')',
    'response = connection.getresponse()',
    'print(response.status, response.read().decode())',
  ];
  return lines.join('\n');
}
