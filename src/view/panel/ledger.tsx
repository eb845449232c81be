/** The time ledger: a strip of the visit, and the units by each way of counting. */
import { useId } from 'preact/hooks';
import type { PanelView } from '../../encounter/panel-view.ts';
import type { Ledger as LedgerData, Review } from '../../encounter/review.ts';
import { clockOf } from '../dates.ts';
import { ClockStrip } from './clock-strip.tsx';
import { stripOf } from './strip.ts';
import type { UnitLine } from './unit-lines.ts';
import { unitLines } from './unit-lines.ts';

export function Ledger({ view, review }: { readonly view: PanelView; readonly review: Review }) {
  const title = useId();
  const { ledger } = review;
  const strip = ledger === undefined ? undefined : stripOf(ledger);
  const units = unitLines({ review, codes: view.codes, payerName: view.payerName });
  if (strip === undefined && units === undefined) return null;
  return (
    <section class="block ledger" aria-labelledby={title}>
      <div class="block-head">
        <h2 id={title}>Time</h2>
        {ledger !== undefined && <span class="aside">{inAndOut(ledger)}</span>}
      </div>
      <div class="card">
        {strip !== undefined && <ClockStrip strip={strip} />}
        {ledger !== undefined && <Remarks ledger={ledger} />}
        {units?.lines.map((line) => (
          <UnitRow key={line.text} line={line} />
        ))}
        {units?.remainder !== undefined && <p class="remainder">{units.remainder}</p>}
      </div>
    </section>
  );
}

function inAndOut({ timeIn, timeOut }: LedgerData): string {
  const parts = [
    timeIn === undefined ? '' : `in ${clockOf(timeIn)}`,
    timeOut === undefined ? '' : `out ${clockOf(timeOut)}`,
  ].filter(Boolean);
  return parts.join(' · ');
}

/** What the strip shows by pattern, said in words. */
function Remarks({ ledger: { overlaps, unaccounted } }: { readonly ledger: LedgerData }) {
  const shared = overlaps.reduce((sum, { start, end }) => sum + end - start, 0);
  if (shared === 0 && !unaccounted) return null;
  return (
    <ul class="remarks">
      {shared > 0 && (
        <li>
          <i class="key key-overlap" /> {shared} min counted twice
        </li>
      )}
      {unaccounted !== undefined && unaccounted > 0 && (
        <li>
          <i class="key key-rest" /> {unaccounted} min with no service
        </li>
      )}
    </ul>
  );
}

function UnitRow({ line }: { readonly line: UnitLine }) {
  return (
    <div class={line.counts ? 'units counts' : 'units'}>
      <p class="units-text">{line.text}</p>
      <p class="units-total">{line.total}</p>
      {line.split !== '' && (
        <p class="units-split">
          {line.split}
          {line.ties.length > 0 && <span> or {line.ties.join(' or ')}</span>}
        </p>
      )}
    </div>
  );
}
