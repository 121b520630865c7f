// The request as PHP with its own curl.

import { base64 } from '../base64.ts';
import type { Wire } from './wire.ts';

export function php({ method, url, headers, bytes, text }: Wire): string {
  const body = text === undefined ? `base64_decode('${base64(bytes)}')` : literal(text);
  const lines = [
    '<?php',
    '',
    `$curl = curl_init(${literal(url)});`,
    'curl_setopt_array($curl, [',
    `    CURLOPT_CUSTOMREQUEST => '${method}',`,
    '    CURLOPT_HTTPHEADER => [',
    ...headers.map(([name, value]) => `        ${literal(`${name}: ${value}`)},`),
    '    ],',
    ...(bytes.length > 0 ? [`    CURLOPT_POSTFIELDS => ${body},`] : []),
    '    CURLOPT_PATH_AS_IS => true,',
    '    CURLOPT_RETURNTRANSFER => true,',
    ']);',
    '$body = curl_exec($curl);',
    'echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), "\\n", $body, "\\n";',
  ];
  return lines.join('\n');
}

function literal(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
