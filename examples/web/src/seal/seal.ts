// A draft becomes a call, or what is wrong with it; the core does it.

import { byName, InvalidError, type Call, type Violation } from 'segel';
import type { Request } from '../draft.ts';
import type { Operation } from '../operations.ts';
import { writeMembers } from '../schema/value.ts';
import type { Language } from '../words/language.tsx';

export type Sealed =
  | { readonly call: Call<unknown>; readonly violations?: never }
  | { readonly call?: never; readonly violations: readonly Violation[] };

export function seal(operation: Operation, draft: Request, language: Language): Sealed {
  try {
    const call = byName.prepare({
      operation: JSON.stringify(operation.name),
      config: configJson(operation, draft, language),
      params: writeMembers(operation.paramsFields, draft.params),
      now: nowJson(draft.now),
    });
    return { call };
  } catch (error) {
    if (error instanceof InvalidError) {
      return { violations: error.violations };
    }
    throw error;
  }
}

/** The config as JSON; its texts come in the language of the page. */
export function configJson(operation: Operation, draft: Request, language: Language): string {
  const written = writeMembers(operation.configFields, draft.config);
  const lang = `"lang":"${language}"`;
  return written === '{}' ? `{${lang}}` : `${written.slice(0, -1)},${lang}}`;
}

/** The time as JSON; what is no number is left to the core to refuse. */
export function nowJson(now: string): string | undefined {
  if (now.trim() === '') {
    return undefined;
  }
  return /^[0-9]+$/.test(now.trim()) ? now.trim() : JSON.stringify(now);
}
