// One line of the protocol in, one line out, over the package alone; in Node and in browsers.
// What a line says is handed on as it is spelled; the library says what is wrong with it.

const NOT_A_LINE =
  '{"id":null,"error":{"kind":"invalid","violations":[{"path":"","rule":"type",' +
  '"text":"the line is no JSON object with a known do; give one"}]}}';

/** Gives the function that answers lines. */
export function answers({ byName, SegelError }, catalogue) {
  /** Members of a JSON object by name, as JSON texts; of a repeated one the last. */
  const members = (json) => Object.fromEntries(byName.members(json ?? '{}') ?? []);

  /** What a line can ask for: the member that answers it, and how. */
  const actions = {
    prepare: ['request', (line) => requestOf(byName.prepare(line))],
    parse: ['reply', (line) => byName.parse(line, answerOf(members(line.response)))],
    validate: ['violations', (line) => JSON.stringify(byName.validate(line))],
    sign: ['signature', (line) => JSON.stringify(byName.sign(line))],
    verify: ['valid', (line) => JSON.stringify(byName.verify(line))],
    diagnose: ['diagnosis', (line) => JSON.stringify(byName.diagnose(line))],
    scopes: ['scopes', (line) => JSON.stringify(byName.scopes(line.params))],
    describe: ['catalogue', () => JSON.stringify(catalogue)],
  };

  return (text) => {
    const line = members(text);
    const action = JSON.parse(line.do ?? 'null');
    if (typeof action !== 'string' || !Object.hasOwn(actions, action)) {
      return NOT_A_LINE;
    }
    const id = line.id ?? 'null';
    const [member, answer] = actions[action];
    try {
      return `{"id":${id},"${member}":${answer(line)}}`;
    } catch (error) {
      if (error instanceof SegelError) {
        return `{"id":${id},"error":${JSON.stringify(error)}}`;
      }
      throw error;
    }
  };
}

function requestOf(call) {
  const { method, url, headers, body } = call;
  const request = {
    method,
    url,
    headers: Object.entries(headers),
    body_base64: base64(body),
  };
  return JSON.stringify(request);
}

function answerOf({ status, headers, body_base64 }) {
  const pairs = JSON.parse(headers ?? '[]');
  return { status, headers: Array.isArray(pairs) ? pairs : [], body_base64 };
}

function base64(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
