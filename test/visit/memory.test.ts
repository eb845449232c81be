import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/encounter/encounter.ts';
import type { Fragment, Identity } from '../../src/encounter/fragment.ts';
import type { Memory } from '../../src/encounter/visit.ts';
import { emptyMemory, expire, siteLeft, tabClosed, wipe } from '../../src/visit/forget.ts';
import { joinByWord } from '../../src/visit/join-by-word.ts';
import { frameGone, receive, releaseHeld, type Arrival } from '../../src/visit/receive.ts';
import { reviewed } from '../../src/visit/reviewed.ts';
import { shownIn } from '../../src/visit/shown.ts';

const jane: Identity = { patient: 'Jane Roe', date: '2026-11-20' };
const omar: Identity = { patient: 'Omar Quill', date: '2026-11-20' };
const noteOf = (text: string): Note => ({ objective: text });
const bill = [{ code: '97140', units: 2 }];

function fragment(identity: Identity, parts: Partial<Fragment> = {}): Fragment {
  return { identity, origins: {}, unread: [], visible: true, ...parts };
}

let clock = 0;
function from(parts: Partial<Arrival> = {}): Arrival {
  clock += 1;
  return { tab: 1, frame: 0, document: 'A', site: 'https://emr.example', at: clock, ...parts };
}

const brain = {
  review: () => ({ primary: null, codes: [], units: null, findings: [], notChecked: [] }),
  assumedPayer: () => undefined,
};

/** The encounter that a tab shows, after its visits were put together. */
function encounterIn(memory: Memory, tab = 1) {
  const shown = shownIn(reviewed(memory, brain), tab);
  return 'visit' in shown ? shown.visit.encounter : shown;
}

describe('joining', () => {
  it("joins one patient's note and bill from sibling frames", () => {
    const note = receive(
      emptyMemory,
      from({ frame: 1, document: 'N' }),
      fragment(jane, { note: noteOf('MFR') }),
    );
    const both = receive(note, from({ frame: 2, document: 'B' }), fragment(jane, { lines: bill }));
    expect(encounterIn(both)).toEqual({ date: '2026-11-20', note: noteOf('MFR'), lines: bill });
  });

  it('knows a name in either order, with or without its comma', () => {
    const note = receive(
      emptyMemory,
      from(),
      fragment({ ...jane, patient: 'ROE, Jane' }, { note: noteOf('MFR') }),
    );
    const both = receive(note, from({ tab: 2 }), fragment(jane, { lines: bill }));
    expect(both.visits).toHaveLength(1);
  });

  it.each([
    ['another patient', omar],
    ['another date of service', { ...jane, date: '2026-11-13' }],
    ['a namesake born on another day', { ...jane, born: '1990-01-01' }],
    ['a namesake with another record number', { ...jane, record: '8841' }],
  ])('never joins the bill of %s', (_whose, other) => {
    const mine = { ...jane, born: '1971-04-02', record: '1027' };
    const note = receive(emptyMemory, from(), fragment(mine, { note: noteOf('MFR') }));
    const both = receive(note, from({ tab: 2 }), fragment(other, { lines: bill }));
    expect(encounterIn(both, 1)).toEqual({ date: '2026-11-20', note: noteOf('MFR') });
    expect(encounterIn(both, 2)).not.toHaveProperty('note');
  });

  it('gives a reading that fits two namesakes to neither', () => {
    const one = receive(
      emptyMemory,
      from({ tab: 1 }),
      fragment({ ...jane, born: '1971-04-02' }, { note: noteOf('a') }),
    );
    const two = receive(
      one,
      from({ tab: 2 }),
      fragment({ ...jane, born: '1990-01-01' }, { note: noteOf('b') }),
    );
    const three = receive(two, from({ tab: 3 }), fragment(jane, { lines: bill }));
    expect(three.visits).toHaveLength(3);
    expect(encounterIn(three, 3)).toEqual({ date: '2026-11-20', lines: bill });
  });

  it('keeps what an earlier screen of the same frame showed, and lets the later one overrule it', () => {
    const note = receive(emptyMemory, from(), fragment(jane, { note: noteOf('first') }));
    const both = receive(note, from(), fragment(jane, { lines: bill }));
    expect(encounterIn(both)).toMatchObject({ note: noteOf('first'), lines: bill });
    const again = receive(both, from(), fragment(jane, { note: noteOf('second') }));
    expect(encounterIn(again)).toMatchObject({ note: noteOf('second'), lines: bill });
  });

  it('reads an emptied note as empty, not as the one before', () => {
    const note = receive(emptyMemory, from(), fragment(jane, { note: noteOf('first') }));
    const cleared = receive(note, from(), fragment(jane, { note: noteOf('') }));
    expect(encounterIn(cleared)).toMatchObject({ note: noteOf('') });
  });

  it('leaves the bill behind when the patient of a single-page app changes', () => {
    const janes = receive(emptyMemory, from(), fragment(jane, { lines: bill }));
    const omars = receive(janes, from(), fragment(omar, { note: noteOf('STM to R UT') }));
    expect(encounterIn(omars)).toEqual({ date: '2026-11-20', note: noteOf('STM to R UT') });
  });

  it('takes the field that is being edited, not the saved copy beside it', () => {
    const editable = {
      'note.objective': { by: 'legend', hint: 'Objective', visible: false, editable: true },
    } as const;
    const edit = receive(
      emptyMemory,
      from({ frame: 1, document: 'E' }),
      fragment(jane, { note: noteOf('edited'), origins: editable, visible: false }),
    );
    const both = receive(
      edit,
      from({ frame: 2, document: 'S' }),
      fragment(jane, { note: noteOf('saved') }),
    );
    expect(encounterIn(both)).toMatchObject({ note: noteOf('edited') });
  });

  it('does not read a summary of the sections as a second note', () => {
    const edit = receive(
      emptyMemory,
      from({ frame: 1, document: 'E' }),
      fragment(jane, { note: noteOf('STM 15 min') }),
    );
    const both = receive(
      edit,
      from({ frame: 2, document: 'S' }),
      fragment(jane, { note: { text: 'Objective: STM 15 min' } }),
    );
    expect(encounterIn(both)).toMatchObject({ note: noteOf('STM 15 min') });
  });
});

describe('what a tab shows', () => {
  it.each([
    ['two-patients', omar],
    ['two-dates', { ...jane, date: '2026-11-13' }],
  ])('refuses %s in one view', (reason, other) => {
    const note = receive(
      emptyMemory,
      from({ frame: 1, document: 'N' }),
      fragment(jane, { note: noteOf('MFR') }),
    );
    const both = receive(note, from({ frame: 2, document: 'B' }), fragment(other, { lines: bill }));
    expect(shownIn(both, 1)).toEqual({ refused: reason });
  });

  it('refuses what the reader itself found to be of two patients', () => {
    const conflict = fragment({ ...jane, conflict: 'two-patients' }, { note: noteOf('MFR') });
    expect(shownIn(receive(emptyMemory, from(), conflict), 1)).toEqual({ refused: 'two-patients' });
  });

  it('shows the visible patient while another’s hidden tab is alive', () => {
    const hidden = receive(
      emptyMemory,
      from({ frame: 1, document: 'N' }),
      fragment(omar, { note: noteOf('old'), visible: false }),
    );
    const both = receive(
      hidden,
      from({ frame: 2, document: 'B' }),
      fragment(jane, { lines: bill }),
    );
    expect(encounterIn(both)).toEqual({ date: '2026-11-20', lines: bill });
  });

  it('keeps two tabs with two patients apart', () => {
    const one = receive(emptyMemory, from({ tab: 1 }), fragment(jane, { note: noteOf('a') }));
    const two = receive(one, from({ tab: 2 }), fragment(omar, { note: noteOf('b') }));
    expect(encounterIn(two, 1)).toMatchObject({ note: noteOf('a') });
    expect(encounterIn(two, 2)).toMatchObject({ note: noteOf('b') });
  });

  it('reviews a nameless screen by itself and joins it to nothing', () => {
    const named = receive(
      emptyMemory,
      from({ frame: 1, document: 'N' }),
      fragment(jane, { note: noteOf('a') }),
    );
    const both = receive(named, from({ frame: 2, document: 'X' }), fragment({}, { lines: bill }));
    expect(encounterIn(both)).not.toHaveProperty('lines');
    const shown = shownIn(both, 1);
    expect('visit' in shown && shown.unjoined).toHaveLength(1);
  });

  it('carries nothing from a nameless screen to the next', () => {
    const note = receive(emptyMemory, from(), fragment({}, { note: noteOf('a') }));
    const later = receive(note, from(), fragment({}, { lines: bill }));
    expect(encounterIn(later)).toEqual({ lines: bill });
  });
});

describe("the user's word", () => {
  const named = () =>
    receive(emptyMemory, from({ frame: 1, document: 'N' }), fragment(jane, { note: noteOf('a') }));
  const nameless = { frame: 2, document: 'X' };

  it('joins a nameless frame to the visit, and what it shows later', () => {
    const both = receive(named(), from(nameless), fragment({}, { lines: bill }));
    const joined = joinByWord(both, 1);
    expect(encounterIn(joined)).toMatchObject({ lines: bill, note: noteOf('a') });
    const later = receive(joined, from(nameless), fragment({}, { lines: [{ code: '97124' }] }));
    expect(encounterIn(later)).toMatchObject({ lines: [{ code: '97124' }], note: noteOf('a') });
  });

  it('ends when the tab goes on to another patient', () => {
    const both = receive(named(), from(nameless), fragment({}, { lines: bill }));
    const joined = joinByWord(both, 1);
    const omars = receive(
      joined,
      from({ frame: 1, document: 'N' }),
      fragment(omar, { note: noteOf('b') }),
    );
    const late = receive(omars, from(nameless), fragment({}, { lines: bill }));
    const again = encounterIn(late);
    expect(again).not.toMatchObject({ lines: bill, note: noteOf('b') });
  });
});

describe('forgetting', () => {
  const two = () => {
    const one = receive(emptyMemory, from({ tab: 1 }), fragment(jane, { note: noteOf('a') }));
    return receive(
      one,
      from({ tab: 2, site: 'https://other.example' }),
      fragment(omar, { note: noteOf('b') }),
    );
  };

  it('drops a visit when its last tab closes, and no other', () => {
    expect(tabClosed(two(), 1).visits.map(({ identity }) => identity.patient)).toEqual([
      'Omar Quill',
    ]);
  });

  it('drops what was read on a site that was left', () => {
    expect(siteLeft(two(), 'https://emr.example').visits.map(({ site }) => site)).toEqual([
      'https://other.example',
    ]);
  });

  it('drops after eight hours, not before', () => {
    const hours = 60 * 60 * 1000;
    const memory = two();
    expect(expire(memory, clock + 7.9 * hours).visits).toHaveLength(2);
    expect(expire(memory, clock + 8.1 * hours).visits).toHaveLength(0);
  });

  it('wipes everything that was read', () => {
    expect(JSON.stringify(wipe(two()))).not.toMatch(/Roe|Quill|MFR/);
  });

  it('keeps what a closed frame showed as an earlier screen', () => {
    const gone = frameGone(two(), { tab: 1, frame: 0, document: 'A' });
    expect(gone.visits.flatMap(({ fragments }) => fragments.map(({ live }) => live))).toEqual([
      false,
      true,
    ]);
    expect(shownIn(gone, 1)).toEqual({ nothing: true });
  });
});

describe('a patient who changes before the page does', () => {
  const janes = fragment(jane, { note: noteOf('MFR to R upper trap'), lines: bill });
  const underOmar = fragment(omar, { note: noteOf('MFR to R upper trap'), lines: bill });
  const shown = () => receive(receive(emptyMemory, from(), janes), from(), underOmar);

  it('holds back content that stayed the same to the letter', () => {
    expect(encounterIn(shown())).toEqual({ date: '2026-11-20' });
    expect(encounterIn(receive(shown(), from(), underOmar))).toEqual({ date: '2026-11-20' });
  });

  it('does not keep it as the first patient’s either', () => {
    expect(JSON.stringify(shown().visits)).not.toContain('MFR');
  });

  it('takes what has changed', () => {
    const omars = fragment(omar, { note: noteOf('Grade III mob R shoulder'), lines: bill });
    expect(encounterIn(receive(shown(), from(), omars))).toMatchObject(
      omars.note ? { note: omars.note } : {},
    );
  });

  it('takes it on the user’s word', () => {
    const released = receive(releaseHeld(shown(), 1), from(), underOmar);
    expect(encounterIn(released)).toMatchObject({ note: noteOf('MFR to R upper trap') });
  });

  it('has nothing against two empty charts', () => {
    const empty = { note: noteOf(''), lines: [] };
    const both = receive(
      receive(emptyMemory, from(), fragment(jane, empty)),
      from(),
      fragment(omar, empty),
    );
    expect(encounterIn(both)).toMatchObject(empty);
  });
});

describe('what is not kept', () => {
  it('keeps nothing of a frame with neither a patient nor a chart', () => {
    expect(receive(emptyMemory, from(), fragment({})).visits).toEqual([]);
  });

  it('keeps no nameless reading whose screen has gone', () => {
    const nameless = receive(emptyMemory, from(), fragment({}, { note: noteOf('a') }));
    expect(nameless.visits).toHaveLength(1);
    expect(receive(nameless, from(), fragment(jane, { note: noteOf('a') })).visits).toHaveLength(1);
  });
});

describe('an empty form', () => {
  it('is a chart where its patient is known, and nothing where not', () => {
    const empty = { note: noteOf(''), lines: [] };
    expect(receive(emptyMemory, from(), fragment({}, empty)).visits).toEqual([]);
    expect(encounterIn(receive(emptyMemory, from(), fragment(jane, empty)))).toMatchObject(empty);
  });
});
