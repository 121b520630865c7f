// What can go wrong, in the shape that all languages share: told apart by whose fault it is.

/** The rule that a value broke. */
export type Rule =
  | 'unknown_operation'
  | 'unknown_field'
  | 'too_large'
  | 'required'
  | 'type'
  | 'encoding'
  | 'control_character'
  | 'whitespace'
  | 'length'
  | 'format'
  | 'one_of'
  | 'range'
  | 'inconsistent'
  | 'duplicate';

/** Why the partner said no, the same for all partners. */
export type Reason =
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'invalid_request'
  | 'conflict'
  | 'not_ready'
  | 'too_large'
  | 'rate_limited'
  | 'method_not_allowed'
  | 'maintenance'
  | 'server_error'
  | 'other';

/**
 * What to do with the same call: nothing, prepare it again later with a new `now`, get a new
 * access token first, mend the params or the config first.
 */
export type Retry = 'never' | 'later' | 'after_new_token' | 'after_fix';

/** What makes a response unreadable. */
export type Problem =
  | 'empty'
  | 'encoding'
  | 'not_json'
  | 'too_large'
  | 'too_deep'
  | 'wrong_shape'
  | 'missing_field'
  | 'wrong_type'
  | 'mismatch';

/** One problem in what the caller gave. */
export interface Violation {
  /** JSON pointer to the value: `/params/sequence`, `/config/sign_key`, `/now`. */
  readonly path: string;
  readonly rule: Rule;
  /** One sentence: what was got, what is wanted, what to do. In the config's language. */
  readonly text: string;
}

interface Invalid {
  readonly violations: readonly Violation[];
}

interface Rejected {
  readonly status: number;
  readonly code: string | null;
  readonly reason: Reason;
  readonly text: string | null;
  readonly retry: Retry;
  readonly retry_after?: number;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

interface Unreadable {
  readonly status: number;
  readonly problem: Problem;
  readonly at: string | null;
  readonly excerpt: string;
  readonly retry: Retry;
  readonly retry_after?: number;
}

/** What the three have in common. No text in them holds a key, a token or an identity number. */
abstract class Failure<Kind extends string, Fields extends object> extends Error {
  /** Whose fault it is; a `switch` on it narrows the type. */
  readonly kind: Kind;
  readonly #fields: Fields;

  constructor(kind: Kind, fields: Fields, message: string) {
    super(message);
    this.kind = kind;
    this.#fields = fields;
    Object.assign(this, fields);
  }

  /** The form that all languages share. */
  toJSON(): { kind: Kind } & Fields {
    return { kind: this.kind, ...this.#fields };
  }
}

/** Your mistake: nothing was built. Every problem that was found, not just the first. */
export class InvalidError extends Failure<'invalid', Invalid> implements Invalid {
  declare readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    const lines = violations.map(({ path, rule, text }) => `${path}: ${text} (${rule})`);
    super('invalid', { violations }, lines.join('\n'));
  }
}

/** The partner said no, as it documents. */
export class RejectedError extends Failure<'rejected', Rejected> implements Rejected {
  /** HTTP status, or the one inside the body where the partner answers 200 to say no. */
  declare readonly status: number;
  /** The partner's own code. */
  declare readonly code: string | null;
  declare readonly reason: Reason;
  /** The partner's words. */
  declare readonly text: string | null;
  declare readonly retry: Retry;
  /** Seconds to wait, if the response says how long. */
  declare readonly retry_after?: number;
  /** What the partner says of single fields, by their names on the wire. */
  declare readonly fields: Readonly<Record<string, readonly string[]>>;

  constructor(fields: Rejected, message: string) {
    super('rejected', fields, message);
  }
}

/** Not what the partner documents: a proxy's page, cut JSON. The partner may have acted. */
export class UnreadableError extends Failure<'unreadable', Unreadable> implements Unreadable {
  declare readonly status: number;
  declare readonly problem: Problem;
  /** JSON pointer to the member, or byte offset, where the problem is at one place. */
  declare readonly at: string | null;
  /** At most 200 characters of the body, without secrets. */
  declare readonly excerpt: string;
  declare readonly retry: Retry;
  /** Seconds to wait, if the response says how long. */
  declare readonly retry_after?: number;

  constructor(fields: Unreadable, message: string) {
    super('unreadable', fields, message);
  }
}

for (const [type, name] of [
  [InvalidError, 'InvalidError'],
  [RejectedError, 'RejectedError'],
  [UnreadableError, 'UnreadableError'],
] as const) {
  // As text, for minifiers rename classes.
  Object.defineProperty(type.prototype, 'name', { value: name });
}

/** Every failure of this library: `if (error instanceof SegelError) switch (error.kind) …` */
export type SegelError = InvalidError | RejectedError | UnreadableError;
export const SegelError = Failure as unknown as abstract new () => SegelError;

type Shared =
  | ({ readonly kind: 'invalid' } & Invalid)
  | ({ readonly kind: 'rejected' } & Rejected)
  | ({ readonly kind: 'unreadable' } & Unreadable);

/** The error that the WebAssembly threw: a line of JSON, and the error in words. */
export function errorOf(thrown: string): SegelError {
  const end = thrown.indexOf('\n');
  const shared = JSON.parse(thrown.slice(0, end)) as Shared;
  const message = thrown.slice(end + 1);
  switch (shared.kind) {
    case 'invalid':
      return new InvalidError(shared.violations);
    case 'rejected': {
      const { kind, ...fields } = shared;
      return new RejectedError(fields, message);
    }
    case 'unreadable': {
      const { kind, ...fields } = shared;
      return new UnreadableError(fields, message);
    }
  }
}

/** Does some work of the WebAssembly's, whose errors are thrown as texts. */
export function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw typeof error === 'string' ? errorOf(error) : error;
  }
}
