// What was typed, of all operations: kept while the page is open, and nowhere else.

import { useState } from 'preact/hooks';
import { exampleConfig, exampleParams, type Operation } from './operations.ts';
import type { Members } from './schema/value.ts';

/** What a request is prepared from. */
export interface Request {
  readonly config: Members;
  readonly params: Members;
  /** Unix seconds, as typed. */
  readonly now: string;
}

/** All that a visitor gives for an operation. */
export interface Draft extends Request {
  readonly answer: Answer;
  /** One that somebody else computed. */
  readonly signature: string;
}

/** A response as it is pasted. */
export interface Answer {
  readonly status: string;
  readonly headers: string;
  readonly body: string;
}

/** Keys and tokens belong to a partner, all else to an operation. */
type OwnDraft = Omit<Draft, 'config'>;

export interface DraftOfOperation {
  readonly draft: Draft;
  change(part: Partial<Draft>): void;
  /** Everything as the catalogue's example has it. */
  reset(): void;
  /** Counts the resets: a form is made anew with each. */
  readonly edition: number;
}

export function useDraft(operation: Operation): DraftOfOperation {
  const [configs, setConfigs] = useState<Readonly<Record<string, Members>>>({});
  const [drafts, setDrafts] = useState<Readonly<Record<string, OwnDraft>>>({});
  const [edition, setEdition] = useState(0);
  const { name, partner } = operation;
  const own = drafts[name] ?? exampleDraft(operation);
  const config = configs[partner] ?? exampleConfig(partner);
  return {
    draft: { ...own, config },
    change({ config: changed, ...part }) {
      if (changed !== undefined) {
        setConfigs((all) => ({ ...all, [partner]: changed }));
      }
      if (Object.keys(part).length > 0) {
        setDrafts((all) => ({ ...all, [name]: { ...(all[name] ?? own), ...part } }));
      }
    },
    reset() {
      setConfigs(({ [partner]: _, ...others }) => others);
      setDrafts(({ [name]: _, ...others }) => others);
      setEdition(edition + 1);
    },
    edition,
  };
}

export function exampleAnswer({ example: { response } }: Operation): Answer {
  return { status: String(response.status), headers: '', body: response.body };
}

function exampleDraft(operation: Operation): OwnDraft {
  return {
    params: exampleParams(operation),
    now: String(operation.example.now),
    answer: exampleAnswer(operation),
    signature: '',
  };
}
