// A text as a literal in single quotes.

/** JavaScript and Python read the same escapes as JSON. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/\\.|'/g, (found) => (found === '\\"' ? '"' : found === "'" ? "\\'" : found));
  return `'${escaped}'`;
}
