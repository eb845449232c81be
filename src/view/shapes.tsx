/** The drawn signs: shape tells what colour tells. All are decoration; the words stand beside them. */
import type { ComponentChildren } from 'preact';
import type { Indicator, Verdict } from '../encounter/review.ts';

interface Drawn {
  readonly size: number;
  readonly box?: number;
  readonly class?: string;
  readonly children: ComponentChildren;
}

function Drawing({ size, box = 16, class: name, children }: Drawn) {
  return (
    <svg
      class={name}
      width={size}
      height={size}
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** Triangle for critical, diamond for a warning, ring for information. */
export function IndicatorShape({ indicator }: { readonly indicator: Indicator }) {
  return (
    <Drawing size={14} class={`shape shape-${indicator}`}>
      {indicatorShapes[indicator]}
    </Drawing>
  );
}

const triangle = <path d="M8 1.6 15.2 14.4H.8z" fill="currentColor" />;
const diamond = (
  <rect
    x="3.2"
    y="3.2"
    width="9.6"
    height="9.6"
    rx="1.6"
    fill="currentColor"
    transform="rotate(45 8 8)"
  />
);

const indicatorShapes: Readonly<Record<Indicator, ComponentChildren>> = {
  critical: triangle,
  warning: diamond,
  info: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2" />,
};

/** Disc for supported, triangle for contradicted, diamond for undecided, dashed ring for not checked. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <Drawing size={11} class={`shape verdict-${verdict}`}>
      {verdictShapes[verdict]}
    </Drawing>
  );
}

const verdictShapes: Readonly<Record<Verdict, ComponentChildren>> = {
  supported: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  contradicted: triangle,
  undecided: diamond,
  'not-checked': (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-dasharray="4.4 3.1"
    />
  ),
};

export type ToneName = 'bad' | 'warn' | 'unsure' | 'good' | 'reading';

/** The sign before the verdict sentence, and on the badge. */
export function ToneShape({
  tone,
  size = 24,
}: {
  readonly tone: ToneName;
  readonly size?: number;
}) {
  return (
    <Drawing size={size} box={24} class={`tone-shape tone-${tone}`}>
      <g
        fill="none"
        stroke="currentColor"
        stroke-width="1.9"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {toneShapes[tone]}
      </g>
    </Drawing>
  );
}

const toneShapes: Readonly<Record<ToneName, ComponentChildren>> = {
  bad: <path d="M12 3.4 22 20.6H2zM12 10v4.6M12 17.4v.1" />,
  warn: <path d="M12 2.6 21.4 12 12 21.4 2.6 12zM12 8v4.6M12 15.8v.1" />,
  unsure: (
    <>
      <circle cx="12" cy="12" r="9.4" stroke-dasharray="3.6 2.3" />
      <path d="M9.4 9.6c0-1.5 1.1-2.5 2.6-2.5s2.6 1 2.6 2.3c0 2-2.6 2.1-2.6 4M12 16.8v.1" />
    </>
  ),
  good: (
    <>
      <circle cx="12" cy="12" r="9.4" />
      <path d="m7.8 12.3 2.9 2.9 5.6-6" />
    </>
  ),
  reading: <path d="M12 2.6a9.4 9.4 0 1 1-9.4 9.4" />,
};

/** The product's mark. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect class="mark-ground" x="1" y="1" width="30" height="30" rx="8" />
      <path
        class="mark-chevron"
        d="m8.5 13.2 7.5 7.4 7.5-7.4"
        fill="none"
        stroke-width="3.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export type SignName = 'swap' | 'collapse' | 'chevron' | 'close';

/** The small signs on buttons. */
export function Sign({ name }: { readonly name: SignName }) {
  return (
    <Drawing size={16} class={`sign sign-${name}`}>
      <path
        d={signPaths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </Drawing>
  );
}

const signPaths: Readonly<Record<SignName, string>> = {
  swap: 'M2.5 5.5h10m-3-3 3 3-3 3M13.5 10.5h-10m3-3-3 3 3 3',
  collapse: 'M3.5 8h9',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  close: 'm4 4 8 8m0-8-8 8',
};
