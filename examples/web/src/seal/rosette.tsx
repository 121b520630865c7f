// A seal as banknotes and revenue stamps have it, drawn from a signature: another signature,
// another seal. It is an ornament; the signature itself stands beside it.

import { useMemo } from 'preact/hooks';

const CENTRE = 100;
/** Degrees between the points of a curve. */
const STEP = 1.5;

export function Rosette({ seed }: { seed: string }) {
  const rings = useMemo(() => ringsOf(bytesOf(seed)), [seed]);
  return (
    <svg class="rosette" viewBox="0 0 200 200" aria-hidden="true">
      {rings.map((ring) => (
        <path d={ring} />
      ))}
    </svg>
  );
}

/** Three bands of waves, from the rim inwards; each takes its form from four bytes of its own. */
function ringsOf(bytes: readonly number[]): readonly string[] {
  const bands = [
    { radius: 84, height: 13, strands: 6 },
    { radius: 55, height: 17, strands: 8 },
    { radius: 24, height: 15, strands: 6 },
  ];
  return bands.map(({ radius, height, strands }, at) => {
    const [waves = 0, turn = 0, ripple = 0, depth = 0] = bytes.slice(at * 4, at * 4 + 4);
    const shape = {
      radius,
      height: height * (0.7 + (0.3 * depth) / 255),
      waves: 7 + (waves % 12),
      turn: (turn / 255) * 2 * Math.PI,
      ripple: 1 + (ripple % 3),
    };
    const angles = Array.from({ length: strands }, (_, strand) => (2 * Math.PI * strand) / strands);
    return angles.map((angle) => strandOf(shape, angle)).join('');
  });
}

interface Shape {
  radius: number;
  height: number;
  waves: number;
  turn: number;
  ripple: number;
}

/** One closed line: a circle whose radius swings, faster and slower. */
function strandOf({ radius, height, waves, turn, ripple }: Shape, angle: number): string {
  const points: string[] = [];
  for (let degree = 0; degree < 360; degree += STEP) {
    const around = (degree * Math.PI) / 180;
    const swing =
      Math.sin(waves * around + angle) * (0.72 + 0.28 * Math.cos(ripple * around + turn));
    const distance = radius + height * swing;
    const x = CENTRE + distance * Math.cos(around + turn);
    const y = CENTRE + distance * Math.sin(around + turn);
    points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
  }
  return `M${points.join('L')}Z`;
}

function bytesOf(hex: string): readonly number[] {
  return (hex.match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16));
}
