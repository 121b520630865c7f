// The time of a request. The page looks at the clock only when it is told to.

import { useCurrentLanguage, useWords } from '../words/language.tsx';
import { useViolation } from './violations.tsx';
import { QUIET } from './text.tsx';

export function Time({ now, change }: { now: string; change: (now: string) => void }) {
  const words = useWords();
  const moment = useMoment(now);
  const violation = useViolation('/now');
  return (
    <div class="row">
      <div class="naming">
        <label for="/now">now</label>
      </div>
      <div class="time">
        <input
          type="text"
          inputMode="numeric"
          {...QUIET}
          id="/now"
          aria-describedby="/now:about /now:violation"
          aria-invalid={violation !== undefined}
          value={now}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <button type="button" onClick={() => change(String(Math.floor(Date.now() / 1000)))}>
          {words.setToNow}
        </button>
      </div>
      <p class="about" id="/now:about">
        {words.aboutNow} {moment && <span class="note">{moment}</span>}
      </p>
      <p class="violation" id="/now:violation">
        {violation?.text}
      </p>
    </div>
  );
}

/** The time in words, where the partners are. */
function useMoment(now: string): string | undefined {
  const language = useCurrentLanguage();
  const milliseconds = Number(now) * 1000;
  if (now.trim() === '' || Number.isNaN(new Date(milliseconds).getTime())) {
    return undefined;
  }
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'Asia/Jakarta',
  }).format(milliseconds);
}
