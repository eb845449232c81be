/** A small drawing of a chart with the panel beside it. Decoration: it shows nothing that is not said. */

/** Lines of the drawn note: from above, from the left, width; marked ones are quoted by the panel. */
const noteLines: readonly (readonly [
  y: number,
  x: number,
  width: number,
  mark?: 'for' | 'against',
])[] = [
  [46, 24, 60],
  [62, 24, 118],
  [74, 24, 96, 'for'],
  [98, 24, 48],
  [114, 24, 112],
  [126, 24, 74, 'for'],
  [138, 24, 100, 'against'],
  [162, 24, 54],
  [178, 24, 108],
];

export function Illustration() {
  return (
    <svg class="illustration" viewBox="0 0 360 220" aria-hidden="true">
      <rect class="paper" x=".5" y=".5" width="359" height="219" rx="10" />
      <path class="rule-line" d="M.5 24.5h359" />
      <circle class="dot" cx="14" cy="12.5" r="3" />
      <circle class="dot" cx="25" cy="12.5" r="3" />
      <circle class="dot" cx="36" cy="12.5" r="3" />
      {noteLines.map(([y, x, width, mark]) => (
        <NoteLine key={y} y={y} x={x} width={width} mark={mark} />
      ))}
      <DrawnPanel />
    </svg>
  );
}

interface NoteLineProps {
  readonly y: number;
  readonly x: number;
  readonly width: number;
  readonly mark: 'for' | 'against' | undefined;
}

function NoteLine({ y, x, width, mark }: NoteLineProps) {
  return (
    <g>
      {mark !== undefined && (
        <rect class={`fill-${mark}`} x={x - 3} y={y - 5} width={width + 6} height="11" rx="2" />
      )}
      <rect class="ink" x={x} y={y - 2} width={width} height="4" rx="2" />
      {mark !== undefined && <path class={`under-${mark}`} d={`M${x - 3} ${y + 6}h${width + 6}`} />}
    </g>
  );
}

function DrawnPanel() {
  return (
    <g>
      <path class="side" d="M184.5 24.5h175v185a10 10 0 0 1-10 10h-165z" />
      <rect class="mark-ground" x="196" y="36" width="16" height="16" rx="4" />
      <path class="tick" d="m200 42.6 4 4 4-4" />
      <rect class="ink strong" x="220" y="42" width="86" height="5" rx="2" />
      <DrawnCodes />
      <rect class="box edge" x="196.5" y="130.5" width="151" height="44" rx="6" />
      <rect class="ink strong" x="206" y="140" width="104" height="4" rx="2" />
      <rect class="mark-ground" x="206" y="153" width="44" height="12" rx="4" />
      <rect class="rest" x="196" y="188" width="152" height="12" rx="3" />
      <rect class="block-0" x="212" y="188" width="84" height="12" rx="3" />
      <rect class="block-1" x="300" y="188" width="32" height="12" rx="3" />
    </g>
  );
}

function DrawnCodes() {
  return (
    <g>
      <rect class="box" x="196.5" y="64.5" width="151" height="56" rx="6" />
      <circle class="good" cx="208" cy="79" r="4" />
      <rect class="ink" x="218" y="77" width="62" height="4" rx="2" />
      <text x="338" y="83">
        2
      </text>
      <path class="rule-line" d="M197 92.5h150" />
      <path class="bad" d="m208 102 5 9h-10z" />
      <rect class="ink" x="218" y="105" width="48" height="4" rx="2" />
      <text x="338" y="111">
        0
      </text>
    </g>
  );
}
