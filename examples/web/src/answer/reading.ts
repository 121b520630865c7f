// A response becomes a reply, or an error that says whose fault it is.

import { SegelError, type Call } from 'segel';
import type { Answer } from '../draft.ts';
import { headersOf } from './message.ts';

export type Read =
  | { readonly reply: unknown; readonly error?: never }
  | { readonly error: SegelError; readonly reply?: never };

export function readAnswer(call: Call<unknown>, { status, headers, body }: Answer): Read {
  try {
    const number = status.trim() === '' ? NaN : Number(status);
    return { reply: call.parse(number, headersOf(headers), body) };
  } catch (error) {
    if (error instanceof SegelError) {
      return { error };
    }
    throw error;
  }
}
