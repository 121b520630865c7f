// A sentence of the catalogue: code stands in backticks, links to Rust's documentation are none here.

export function Prose({ text }: { text: string }) {
  const parts = text.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').split('`');
  return <>{parts.map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>;
}
