// The request as it goes over the wire.

import { PARTS, type PartName } from '../seal/canonical.ts';
import { useWords } from '../words/language.tsx';
import { shortened, type Wire } from './wire.ts';

export function http({ method, url, headers, text }: Wire): string {
  const head = [`${method} ${url}`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  return `${head.join('\n')}\n\n${text ?? ''}`;
}

export function HttpView({ wire }: { wire: Wire }) {
  const words = useWords();
  const { method, url, headers, text, bytes } = wire;
  return (
    <pre class="http">
      <span class="method">{method}</span> {url}
      {'\n'}
      {headers.map(([name, value]) => (
        <>
          <span class="name">{name}:</span> <span class={classOf(name)}>{value}</span>
          {'\n'}
        </>
      ))}
      {'\n'}
      {text === undefined ? <em>{words.bytes(bytes.length)}</em> : shortened(text)}
    </pre>
  );
}

/** What is signed has the colour that it has in the canonical text. */
function classOf(header: string): string {
  const name = header.toLowerCase();
  const isPart = PARTS.includes(name as PartName);
  return isPart ? `part ${name}` : name === 'signature' ? 'sealed-value' : '';
}
