// Standard input line by line, as the protocol has it: only LF ends a line, which should be UTF-8.

/** Answers every line, in their order, before the next one is read. */
export async function serve(answer) {
  for await (const line of lines(process.stdin)) {
    process.stdout.write(`${await answer(text(line))}\n`);
  }
}

async function* lines(input) {
  let rest = Buffer.alloc(0);
  for await (const chunk of input) {
    rest = Buffer.concat([rest, chunk]);
    for (let end; (end = rest.indexOf('\n')) >= 0; rest = rest.subarray(end + 1)) {
      yield rest.subarray(0, end);
    }
  }
  if (rest.length > 0) {
    yield rest;
  }
}

/** What is no UTF-8 is no JSON either. */
function text(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}
