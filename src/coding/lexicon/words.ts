/** Small words by what they do in a sentence; the reader asks only whether a word is one of them. */

const words = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

/** May stand between "no" and the technique that it denies: "no further hands-on massage". */
export const betweenDenial = words(
  'further additional other any manual hands on or and , / & direct formal new the a an more specific - today significant is are of',
);

/** May stand between the items of a list and the word that speaks of them all. */
export const insideList = words(
  'and or , / & + - to on of for the over were was is are has have been be being today r l b right left bilateral both per again : ( )',
  'therapy technique techniques treatment this visit at time pt patient client by in also',
);

/** Name the visit itself: minutes beside them are its length. */
export const sessionWords = words(
  'session sessions appointment appt visit visits encounter arrived arrival checked booked reservation slot',
);

/** May stand between such a word and its time. */
export const sessionFillers = words(
  'started began begins from at ran length time duration was of total lasted is in out for : - = a minute face to start minutes min mins an ( today full',
);

/** Before such a word "session" is not what a time measures: "30 min STM this session". */
export const sessionDeterminers = words(
  "this todays today's per each the last next of at in during every prior previous and for with to on",
);

/** The words of which the label of a total is made. */
export const totalWords = words(
  'time times minutes min mins timed treatment tx rx code codes one on 1 : = - of was is session billable intervention skilled therapy direct contact face to total in the today ( ) for patient hands visit tot duration units service services procedure procedures and untimed length |',
  '\t',
);

/** After a time: it is no minutes of treatment. */
export const afterOtherTime = words(
  'ago late later prior earlier away apart walk walks drive commute nap jog run hold',
);

/** After a time in a sentence with no technique. */
export const afterLooseTime = words('x daily per each every tid bid twice early');

/** Before a time: it is a limit, a tolerance or an onset. */
export const beforeOtherTime = words(
  'after within every than tolerate tolerates tolerance q last past lasting lasts sit stand sitting standing driving drive drove sleep wakes until least under sits stands late onset walks sleeps rest resting rested wait waited waiting',
);

/** Open the list that spells out a header: "MT 15 min including STM, mobs". */
export const listOpeners = words(
  ': ( including consisting includes w with using via consisted included - >',
);

/** Say that a line without a technique tells where or why the service before it was given. */
export const describing = words(
  'purpose intent rationale areas area regions region focus focused focusing location muscles indication aim aimed directed work emphasis sites site to',
);

/** Between a service's name and its bare number: "MT: 15", "97140 (15)". */
export const amountMarks = words(': - = ( ) x ~ | @ / * & for + 59 gp', '\t');

/** After a technique under Assessment: it is talked about, not listed as done. */
export const commentary = words(
  'was were is are has have had continues remains helps helped improves improved appears seems effective beneficial necessary warranted indicated resulted results required medically allows allowed addresses provides provided needed reduces reduced well',
);

/** Join a hands-on technique to the part of the body that it is given to. */
export const towards = words('to on over of along around for at into applied');

/** Between the two ends of a clock span: "10:05 to 10:27". */
export const clockDashes = words('- to until til till thru through >');

/** Say that the time after them is the end: "in 10:05 out 10:27". */
export const clockEnds = words('out stop stopped end ended ending finish finished off');

/** May stand between the two ends beside a dash or such a word. */
export const clockFillers = words(
  ': , / | . ( ) ; = @ & and time at treatment tx session therapy massage clock hrs hours h am pm in start started begin began from starting on',
  '\t',
  '\n',
);

/** After a number: something else than minutes is counted. */
export const otherUnits = words(
  'x % ° / : " sec secs second seconds s rep reps repetitions set sets lb lbs pounds kg deg degrees cm mm in inch inches ft feet times',
  'week weeks wk wks day days month months mo yr years year visits visit sessions units unit u hz mhz steps stairs laps meters hold holds',
  'bpm patients pts clients muscles areas levels blocks cups needles points ml mg oz st nd rd th # y yo trials each hrs pm am',
);

/** After a dictated "objective" or "plan": the word is no heading. */
export const noHeadingAfter = words(
  'measures measure data findings finding complaint complaints improvement improvements gains gain and or of was were is are in to for with changes change signs information',
);
