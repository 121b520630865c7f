// What outlives the page: language and theme, nothing else.

export type Remembered = 'language' | 'theme';

/** None if nothing is remembered, or the browser keeps nothing. */
export function remembered<Choice extends string>(
  what: Remembered,
  choices: readonly Choice[],
): Choice | undefined {
  try {
    const value = localStorage.getItem(`segel.${what}`);
    return choices.find((choice) => choice === value);
  } catch {
    return undefined;
  }
}

export function remember(what: Remembered, choice: string): void {
  try {
    localStorage.setItem(`segel.${what}`, choice);
  } catch {
    // Then it is asked for again next time.
  }
}
