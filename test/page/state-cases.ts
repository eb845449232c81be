/** Whether a note is signed, and who pays, as pages say it in passing; see `cases.ts`. */
import type { Case } from './cases.ts';

const chart = (head: string, foot = ''): string =>
  `<header><b>Jane Roe</b> <span>DOB: 1981-04-12</span></header><main><div>${head}</div><div><p>Date of service: 2026-11-20</p></div><section><h4>Subjective</h4><p>Neck stiff.</p><h4>Plan</h4><p>Twice weekly.</p></section><div>${foot}</div></main>`;

const state = (status: Case['status'], texts: string[]): Case[] =>
  texts.map((text) => ({
    name: `${status ?? 'no state'}: ${text}`,
    html: chart('Visit', text),
    identity: { patient: 'Jane Roe', born: '1981-04-12', date: '2026-11-20' },
    note: { subjective: 'Neck stiff.', plan: 'Twice weekly.' },
    status,
  }));

const payer = (name: string | undefined, texts: string[]): Case[] =>
  texts.map((text) => ({
    name: `payer ${name ?? 'unknown'}: ${text}`,
    html: `<header><b>Jane Roe</b> <span>DOB: 1981-04-12</span> ${text}</header>`,
    identity: { patient: 'Jane Roe', born: '1981-04-12' },
    facts: name === undefined ? {} : { payer: name },
  }));

export const stateCases: Case[] = [
  ...state('signed', [
    '✓ Signed by Jessamy Orlov, ATC',
    'This record is locked. Locked by Gideon Farrow on 20 Nov 2026 at 18:40.',
    'Signed Paz Duarte, LMT, 20 Nov 2026 15:20',
    '<p>In 07:30 · Out 08:20 · Note signed</p>',
    '<p>Dr. Marcus Oyelaran — signed 11/20/2026 3:15 PM</p>',
  ]),
  ...state('draft', [
    'Draft, autosaved 2 min ago',
    '<p>Follow-up visit — 2026-11-20 <i>(Draft, editing)</i></p>',
  ]),
  ...state(undefined, [
    'Signed in as Bettina Sorrel, LMT',
    '<p>Provider note 2026-11-05 (signed)</p>',
    '<p>2026-11-12 signed, 97110 97530</p>',
    '<table><tr><td>2026-11-12</td><td>Signed</td></tr><tr><td>2026-11-10</td><td>Draft</td></tr></table>',
  ]),
  ...payer('Tidewater Select POS', ['<span>Tidewater Select POS</span>']),
  ...payer('Pinnacle Blue PPO', [
    '<span>Payer: Pinnacle Blue PPO</span> <span>Lavender allergy</span>',
  ]),
  ...payer('Rook Valley Medicare Plus', ['<span>Ins. Rook Valley Medicare Plus</span>']),
  ...payer('Cascade Casualty', [
    '<p>Auto insurance (PIP): Cascade Casualty · claim opened 2 Oct 2026</p>',
  ]),
  ...payer('Ironwood Choice', [
    '<div aria-current="true">Payer: Ironwood Choice</div><div>Payer: Sentinel Auto</div>',
  ]),
  ...payer(undefined, [
    '<span>Willow Select Therapy</span>',
    '<p>Account responsibility after payer: pending</p>',
  ]),
];
