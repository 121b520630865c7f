// The seal on the sheet, as a revenue stamp on a letter.

import { Rosette } from './rosette.tsx';

export function Stamp({ signature, now }: { signature: string; now: string }) {
  return (
    <div class="stamp" aria-hidden="true">
      <div>
        <Rosette seed={signature} />
        <span>{signature.slice(0, 8)}</span>
        <span>{now}</span>
      </div>
    </div>
  );
}
