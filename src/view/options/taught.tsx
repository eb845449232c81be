/** Fields that the user has pointed at: by site, with how the last visit found them. */
import { useState } from 'preact/hooks';
import { taughtKey, type KeptField, type TaughtHealth } from '../../encounter/field-map.ts';
import { dayOf } from '../dates.ts';
import { fieldWords } from '../field-words.ts';
import { FileChoice } from './file-choice.tsx';

export interface TaughtSite {
  /** The origin, as `https://emr.example`. */
  readonly site: string;
  readonly fields: readonly KeptField[];
}

export interface TaughtActions {
  /** Without a key all of the site's fields. */
  readonly forget: (site: string, key?: string) => void;
  readonly save: (site: TaughtSite) => void;
  /** Takes fields from a file, for its own site or for another; resolves to what to say of it. */
  readonly takeIn: (file: File, site?: string) => Promise<string>;
}

export interface TaughtProps {
  readonly sites: readonly TaughtSite[];
  /** Sites that are switched on, to take a file in for. */
  readonly switchedOn: readonly string[];
  readonly on: TaughtActions;
}

const hostOf = (site: string): string => site.replace(/^.*:\/\//, '');

const healthWords: Readonly<Record<TaughtHealth, string>> = {
  found: 'Found',
  drifted: 'Has changed and is not read; point at it again',
  unseen: 'Not met yet',
};

export function TaughtFields({ sites, switchedOn, on }: TaughtProps) {
  return (
    <>
      <p>
        Where a page calls its fields by names of its own, point at them from the panel. What is
        kept is the place’s label and name, never what stands in it. It goes before everything else
        that is known of the page.
      </p>
      {sites.length === 0 && <p>Nothing has been pointed at yet.</p>}
      {sites.map((site) => (
        <Site key={site.site} site={site} on={on} />
      ))}
      <TakeIn switchedOn={switchedOn} takeIn={on.takeIn} />
    </>
  );
}

interface SiteProps {
  readonly site: TaughtSite;
  readonly on: TaughtActions;
}

function Site({ site, on }: SiteProps) {
  const host = hostOf(site.site);
  return (
    <section class="taught-site" aria-label={host}>
      <h3>{host}</h3>
      <ul class="card rows">
        {site.fields.map((field) => (
          <Field key={taughtKey(field)} field={field} forget={(key) => on.forget(site.site, key)} />
        ))}
      </ul>
      <p class="pack-buttons">
        <button type="button" class="button" onClick={() => on.save(site)}>
          Export as a file
        </button>
        <button type="button" class="button" onClick={() => on.forget(site.site)}>
          Forget all of {host}
        </button>
      </p>
    </section>
  );
}

interface FieldProps {
  readonly field: KeptField;
  readonly forget: (key: string) => void;
}

function Field({ field, forget }: FieldProps) {
  const { health, on, label, name, view } = field;
  const title = fieldWords.get(field.field) ?? field.field;
  const called = label ?? name;
  return (
    <li class="row taught" data-taught={field.field} data-health={health}>
      <strong>{title}</strong>
      <span class="fine">
        {called !== undefined && `“${called}” `}on {view}
      </span>
      <span class={`health ${health}`}>
        {on !== undefined && `${dayOf(on)}: `}
        {healthWords[health]}
      </span>
      <button
        type="button"
        class="button"
        aria-label={`Forget ${title}`}
        onClick={() => forget(taughtKey(field))}
      >
        Forget
      </button>
    </li>
  );
}

type TakeInProps = Pick<TaughtProps, 'switchedOn'> & Pick<TaughtActions, 'takeIn'>;

function TakeIn({ switchedOn, takeIn }: TakeInProps) {
  const [said, setSaid] = useState('');
  const [site, setSite] = useState('');
  const take = async (file: File): Promise<void> => {
    setSaid(await takeIn(file, site === '' ? undefined : site));
  };
  return (
    <div class="card from-file">
      <SiteChoice sites={switchedOn} choose={setSite} />
      <FileChoice words="Take in fields from a file" take={take} />
      <p class="fine">
        The same product at another clinic often has the same fields. A file holds names of places
        only; nothing in it can run.
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

interface SiteChoiceProps {
  readonly sites: readonly string[];
  readonly choose: (site: string) => void;
}

function SiteChoice({ sites, choose }: SiteChoiceProps) {
  return (
    <label>
      <span>Take them in for</span>
      <select class="choice" onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">the site named in the file</option>
        {sites.map((site) => (
          <option key={site} value={site}>
            {hostOf(site)}
          </option>
        ))}
      </select>
    </label>
  );
}
