/** The rule book: what each rule says, when it speaks and when it stays quiet, and a switch. */
import { useState } from 'preact/hooks';
import { IndicatorShape } from '../shapes.tsx';
import { SourceLine } from '../source-line.tsx';
import { indicatorWords, plural } from '../words.ts';
import type { OptionsActions, RuleCard } from './props.ts';
import { searchRules } from './rule-search.ts';

interface RuleBookProps {
  readonly rules: readonly RuleCard[];
  /** Ids of the rules that are switched off. */
  readonly off: readonly string[];
  readonly on: OptionsActions;
}

export function RuleBook({ rules, off, on }: RuleBookProps) {
  const [search, setSearch] = useState('');
  const found = searchRules(rules, search);
  return (
    <>
      <p>
        A rule that is switched off is named as not checked; what it would have said is not taken
        for passed.
      </p>
      <Search search={search} found={found.length} setSearch={setSearch} />
      <ul class="card rows">
        {found.map((rule) => (
          <Rule key={rule.id} rule={rule} isOn={!off.includes(rule.id)} on={on} />
        ))}
      </ul>
    </>
  );
}

interface SearchProps {
  readonly search: string;
  /** How many rules were found. */
  readonly found: number;
  readonly setSearch: (search: string) => void;
}

function Search({ search, found, setSearch }: SearchProps) {
  return (
    <div class="search">
      <input
        type="search"
        aria-label="Search the rules"
        placeholder="Search the rules"
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <span role="status">
        {found} {plural(found, 'rule')}
      </span>
    </div>
  );
}

interface RuleProps {
  readonly rule: RuleCard;
  readonly isOn: boolean;
  readonly on: OptionsActions;
}

function Rule({ rule, isOn, on }: RuleProps) {
  const { id, title, indicator } = rule;
  return (
    <li class={isOn ? 'rule' : 'rule off'} data-rule={id}>
      <input
        type="checkbox"
        role="switch"
        aria-label={`${title} (${id})`}
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => on.switchRule(id, checked)}
      />
      <details>
        <summary>
          <IndicatorShape indicator={indicator} />
          <span class="unseen">{indicatorWords[indicator]}: </span>
          <strong>{title}</strong> <span class="fine">{id}</span>
        </summary>
        <RuleText rule={rule} />
      </details>
    </li>
  );
}

function RuleText({ rule: { why, example, source, indicator } }: { readonly rule: RuleCard }) {
  return (
    <div class="rule-text">
      <p>{why}</p>
      <dl>
        <dt>Speaks</dt>
        <dd>{example.fires}</dd>
        <dt>Stays quiet</dt>
        <dd>{example.quiet}</dd>
        <dt>Weight</dt>
        <dd>{indicatorWords[indicator]}, unless the payer or the case says otherwise</dd>
      </dl>
      <SourceLine source={source} />
    </div>
  );
}
