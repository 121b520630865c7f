// What the core finds wrong, by the path of the field.

import type { Violation } from 'segel';
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

const Violations = createContext<readonly Violation[]>([]);

export function InViolations(props: {
  violations: readonly Violation[];
  children: ComponentChildren;
}) {
  return <Violations.Provider value={props.violations}>{props.children}</Violations.Provider>;
}

/** What is wrong with the field itself. */
export function useViolation(path: string): Violation | undefined {
  return useContext(Violations).find((violation) => violation.path === path);
}

/** Whether something is wrong with one of the fields, or within it. */
export function useAnyViolation(paths: readonly string[]): boolean {
  return useContext(Violations).some(({ path: found }) =>
    paths.some((path) => found === path || found.startsWith(`${path}/`)),
  );
}
