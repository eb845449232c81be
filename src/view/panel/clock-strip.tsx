/** The strip itself: a block a service, overlaps hatched, ticks below. Drawn in percent, so any width fits. */
import { useId } from 'preact/hooks';
import { clockOf } from '../dates.ts';
import { listing } from '../words.ts';
import type { Block, Strip, Tick } from './strip.ts';
import { labelOfBlock } from './strip.ts';

const rowHeight = 14;
const barHeight = 18;
const ticksHeight = 20;
const palette = 5;

export function ClockStrip({ strip }: { readonly strip: Strip }) {
  const hatch = `hatch${useId()}`;
  const top = strip.rows * rowHeight + 2;
  const height = top + barHeight + ticksHeight;
  return (
    <svg class="strip" width="100%" height={height} role="img" aria-label={described(strip)}>
      <Hatch id={hatch} />
      <rect class="strip-rest" y={top} width="100%" height={barHeight} rx="3" />
      {strip.blocks.map((block) => (
        <BlockDrawing key={`${block.code}${block.from}`} block={block} top={top} />
      ))}
      {strip.overlaps.map((overlap) => (
        <OverlapDrawing key={overlap.from} {...overlap} top={top} fill={`url(#${hatch})`} />
      ))}
      {strip.ticks.map((tick) => (
        <TickDrawing key={tick.at} tick={tick} top={top + barHeight} />
      ))}
    </svg>
  );
}

function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="hatch-ground" width="5" height="5" />
        <rect class="hatch-line" width="2.4" height="5" />
      </pattern>
    </defs>
  );
}

interface BlockProps {
  readonly block: Block;
  /** Where the bar begins, in pixels from above. */
  readonly top: number;
}

function BlockDrawing({ block, top }: BlockProps) {
  const place = { x: `${block.from}%`, width: `${block.width}%`, y: top, height: barHeight };
  return (
    <g>
      <rect class={`block-${block.colour % palette}`} {...place} rx="3" />
      <BlockLabel block={block} top={top} />
    </g>
  );
}

function BlockLabel({ block, top }: BlockProps) {
  const y = top - 4 - block.row * rowHeight;
  const x = `${block.from}%`;
  const end = `${block.from + block.width}%`;
  return (
    <>
      {block.row > 0 && <line class="leader" x1={x} x2={x} y1={y + 2} y2={top} />}
      <text x={block.fromEnd ? end : x} y={y} text-anchor={block.fromEnd ? 'end' : 'start'}>
        {labelOfBlock(block)}
      </text>
    </>
  );
}

interface OverlapProps {
  readonly from: number;
  readonly width: number;
  readonly top: number;
  readonly fill: string;
}

function OverlapDrawing({ from, width, top, fill }: OverlapProps) {
  const place = { x: `${from}%`, width: `${width}%`, y: top, height: barHeight };
  return <rect class="strip-overlap" {...place} fill={fill} />;
}

function TickDrawing({ tick, top }: { readonly tick: Tick; readonly top: number }) {
  const anchor = tick.at === 0 ? 'start' : tick.at === 100 ? 'end' : 'middle';
  return (
    <g class="tick">
      <line x1={`${tick.at}%`} x2={`${tick.at}%`} y1={top + 3} y2={top + 7} />
      <text x={`${tick.at}%`} y={top + 18} text-anchor={anchor}>
        {tick.label}
      </text>
    </g>
  );
}

function described({ blocks, minutes }: Strip): string {
  const each = blocks.map(({ code, minutes: one, span }) =>
    span === undefined
      ? `${code} ${one} minutes`
      : `${code} ${one} minutes from ${clockOf(span.start)} to ${clockOf(span.end)}`,
  );
  return `${minutes} minutes: ${listing(each)}`;
}
