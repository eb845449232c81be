/** The sites that are switched on, and the payer to assume where a site shows none. */
import type { PayerPack } from '../../encounter/pack.ts';
import { PackChoice } from './pack-choice.tsx';
import type { OptionsActions, SiteRow } from './props.ts';

interface SitesProps {
  readonly sites: readonly SiteRow[];
  readonly packs: readonly Pick<PayerPack, 'id' | 'name'>[];
  readonly on: OptionsActions;
}

export function Sites({ sites, packs, on }: SitesProps) {
  if (sites.length === 0) {
    return (
      <p>
        No site is switched on, so no page is read. Open your EHR, press the Codeside button in the
        toolbar and choose <em>Switch on</em>.
      </p>
    );
  }
  return (
    <>
      <p>Only these sites are read. A payer is assumed only where the page shows none.</p>
      <ul class="card rows">
        {sites.map((site) => (
          <Site key={site.site} site={site} packs={packs} on={on} />
        ))}
      </ul>
    </>
  );
}

interface SiteProps {
  readonly site: SiteRow;
  readonly packs: readonly Pick<PayerPack, 'id' | 'name'>[];
  readonly on: OptionsActions;
}

function Site({ site: { site, host, payer }, packs, on }: SiteProps) {
  return (
    <li class="row" data-site={site}>
      <strong>{host}</strong>
      <PackChoice
        title="Payer where none is shown"
        packs={packs}
        chosen={payer}
        choose={(pack) => on.assumePayer(site, pack)}
      />
      <button
        type="button"
        class="button"
        aria-label={`Switch off ${host}`}
        onClick={() => on.switchOff(site)}
      >
        Switch off
      </button>
    </li>
  );
}
