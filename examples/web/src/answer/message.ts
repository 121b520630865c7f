// A response as tools print it.

import type { Answer } from '../draft.ts';

/** What `curl -i` shows is taken apart; all else is a body. */
export function splitMessage(pasted: string): Partial<Answer> {
  const head = /^HTTP\/[0-9.]+ ([0-9]{3})[^\n]*\n((?:[^\n]*[^\s][^\n]*\n)*)\r?\n?/.exec(pasted);
  if (head === null) {
    return { body: pasted };
  }
  const [all, status = '', headers = ''] = head;
  return { status, headers: headers.trim(), body: pasted.slice(all.length) };
}

/** A line of a header is its name, a colon and its value; other lines are none. */
export function headersOf(lines: string): [name: string, value: string][] {
  return lines.split('\n').flatMap((line) => {
    const [, name, value] = /^([^:\s]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as [string, string]];
  });
}
