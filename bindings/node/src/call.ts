// A prepared call: its request, and the reading of its response.

import { bytesIn, type Bytes } from './bytes.js';
import { dispose } from './dispose.js';
import { attempt } from './errors.js';
import { writeBytes, writeText } from './room.js';
import { wasm } from './wasm.js';

/** What `fetch` takes beside the URL. Do not encode the body again, do not follow redirects. */
export interface CallInit {
  method: string;
  headers: Record<string, string>;
  /** None if there is no body. A text where the body is one: `fetch` sends its UTF-8. */
  body?: string | Uint8Array<ArrayBuffer>;
  redirect: 'manual';
}

/** Headers of a response, as `fetch`, `node:http` and most clients have them. */
export type ResponseHeaders =
  | Headers
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The body of a response: its bytes, or their text. */
export type ResponseBody = Bytes | string;

let count = 0;

/** From so many characters on a call has a finaliser, which costs half as much as a small call. */
const LARGE = 1 << 16;

const FORGOTTEN = new FinalizationRegistry<number>((number) => wasm().forget(number));

/**
 * A prepared operation: send `url` and `init`, then `read` the response, as often as you like.
 *
 * The WebAssembly keeps the last thousand calls and makes anew what it dropped: nothing leaks if
 * a response never comes.
 */
export class Call<Reply> {
  readonly #number: number;
  readonly #prepare: (call: number) => string;
  /** The request, as the WebAssembly writes it: first line, headers, empty line, body. */
  readonly #message: string;
  /** A body that is no text. */
  readonly #bytes: Uint8Array<ArrayBuffer> | undefined;

  private constructor(number: number, prepare: (call: number) => string) {
    this.#number = number;
    this.#prepare = prepare;
    this.#message = prepare(number);
    this.#bytes = this.#message.includes('\n\n') ? undefined : takeBody(number);
    if (this.#message.length > LARGE) {
      FORGOTTEN.register(this, number);
    }
  }

  /** @internal `prepare` gives the request, and can do so again. */
  static prepared<Reply>(prepare: (call: number) => string): Call<Reply> {
    return new Call(++count, prepare);
  }

  /** Method, in upper case. */
  get method(): string {
    return this.#message.slice(0, this.#message.indexOf(' '));
  }

  /** Absolute URL. It can hold an identity number or a signature: it does not belong into a log. */
  get url(): string {
    return this.#message.slice(this.#message.indexOf(' ') + 1, this.#message.indexOf('\n'));
  }

  /** Headers, in the partner's order and spelling. */
  get headers(): Record<string, string> {
    const headers: Record<string, string> = {};
    const message = this.#message;
    let at = message.indexOf('\n') + 1;
    // An empty line ends them, or the message does.
    while (at < message.length && message[at] !== '\n') {
      const colon = message.indexOf(': ', at);
      const end = message.indexOf('\n', colon);
      headers[message.slice(at, colon)] = message.slice(colon + 2, end);
      at = end + 1;
    }
    return headers;
  }

  /** The exact bytes, already signed; empty if there is no body. */
  get body(): Uint8Array<ArrayBuffer> {
    return this.#bytes?.slice() ?? new TextEncoder().encode(this.#text);
  }

  /** All that `fetch` takes beside the URL: `fetch(call.url, call.init)`. */
  get init(): CallInit {
    const body = this.#bytes ?? this.#text;
    const init: CallInit = { method: this.method, headers: this.headers, redirect: 'manual' };
    if (body.length > 0) {
      init.body = body;
    }
    return init;
  }

  /**
   * Reads the response of `fetch`, whatever its status. Throws `RejectedError` if the partner said
   * no, `UnreadableError` if the response is not what it documents.
   */
  async read(response: Response): Promise<Reply> {
    const body = await response.arrayBuffer();
    // A browser hides which redirect it was; that it was one is what counts.
    const status = response.type === 'opaqueredirect' ? 302 : response.status;
    return this.parse(status, response.headers, body);
  }

  /** As `read`, from the parts of a response: for other HTTP clients, and for tests. */
  parse(status: number, headers: ResponseHeaders, body: ResponseBody): Reply {
    // Of what is none the WebAssembly would make one.
    const number = typeof status === 'number' ? status : NaN;
    const lines = linesOf(headers);
    const read = () => wasm().parse(this.#number, number, lines, write(body));
    const reply = attempt(() => read() ?? (this.#prepare(this.#number), read()));
    return JSON.parse(reply as string) as Reply;
  }

  /** Frees early what the WebAssembly keeps, secrets of the client among it. */
  [dispose](): void {
    wasm().forget(this.#number);
  }

  get #text(): string {
    return this.#message.slice(this.#message.indexOf('\n\n') + 2);
  }

  /** For `console.log` in Node: nothing of the URL but its host, of the headers their names. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const host = /^[^:]+:\/\/([^/?#]*)/.exec(this.url)?.[1];
    return `Call { ${this.method} ${host}, ${Object.keys(this.headers).join(', ')} }`;
  }
}

function takeBody(number: number): Uint8Array<ArrayBuffer> {
  return wasm().take_body(number) as Uint8Array<ArrayBuffer>;
}

/** Writes a body where the WebAssembly reads it, and gives its length. */
function write(body: ResponseBody): number {
  if (typeof body === 'string') {
    return writeText(body);
  }
  const bytes = bytesIn(body);
  if (bytes === undefined) {
    throw new TypeError(
      'the body must be the bytes or the text that came, not what a JSON parser made of it',
    );
  }
  return writeBytes(bytes);
}

/** Names and values, each with a NUL behind it; a header that holds one itself is left out. */
export function linesOf(headers: ResponseHeaders): string {
  let lines = '';
  const add = (name: string, value: string): void => {
    if (!`${name}${value}`.includes('\0')) {
      lines += `${name}\0${value}\0`;
    }
  };
  if (Symbol.iterator in headers) {
    for (const [name, value] of headers) {
      add(name, value);
    }
    return lines;
  }
  for (const name of Object.keys(headers)) {
    for (const value of [headers[name] ?? []].flat()) {
      add(name, value);
    }
  }
  return lines;
}
