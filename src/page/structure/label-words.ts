/**
 * Data: the closed list of words that a structure file keeps as they are. They are what pages call
 * their fields, columns and states, never what they hold; everything else is replaced.
 */
import { profileLabels } from '../profiles/names.ts';
import { factWords } from '../find/scalar-words.ts';

/** What columns, sections, regions and states are called; the names of facts come with their table. */
const LABELS = `
accident account action actions active actual add addendum address admin admission age ai alert alerts
allergies allergy amount analysis anamnese antall appointment area assess assessment assistant auth
authorization autocomplete available balance befund beurteilung bill billable billed billing birth
board box calendar cancel care category center centre charge charges chart chat cheat check checked
chief chosen claim claims clinic clinical close code codes comment comments common company complaint
complaints complete condition conditions contact copay cost cpt current daily dashboard data date dates
dauer day days dd del delete deleted demographics denied descr description details dg diag diagnoses
diagnosis diags digitally direct discount discharge documentation done dosage draft drug due duration dx
edit editing editor ehr electronic electronically email emergency emg emr encounter end enter entry
epsdt evaluation evaluación exam examination example examples exercise expiration facility faq fax favorites
favourites fee field filter final finalised finalized find findings focus for form frequency from
functional funn go goal goals group guide guidelines hcpcs health help history home hour hours hpi icd
id import impressions inactive include included info information initial instructions insurance internal
intervention interventions invoice item items justification justify kind last ledger letter level line
lines link linked list location locked log lookup macro macros main male female manual mdm measures
medical medication medications medicine member memo menge menu message messages method min mins minutes
minuten minutter missing mm mod mode modalities modalités modificador modificateur modificateurs modified modifier modifiers
modifikator modifikatoren mods month months mrn mutual name narrative ndc new next no none not note
notes npi number obj objective objectif objetivo objektiv objektive objektivt of off office on onset
openmrs
open options order orders other our out outcome outcomes overview owner page paid pain panel past
patient patients pay payer payment payments pending perform performed person personal phone physical
picker place plan planung please pointer pointers policy portal pos position post postal pre predicted
present presenting previous price primary print prior private proc procedure procedures procs prod
product products profile progress prompt proposed protocol provided provider ptr ptrs qty quantity
quantité query quick range rate reason recent recently recommend recommended record records reference
referral rehab rehabilitation rejected rem remaining remarks reminder remove rendered rendering report
reported request required response results rev revenue review rich rx save saved schedule scheduled
scheduling search secondary section select selected service services session sessions set sheet show
sign signature signed signing site skilled slot social soap source specify spent standard start started
state status sticky stop strike subj subjective subjectif subjetivo subjektiv subjektivt submit
submitted subtotal suggest suggested suggestion suggestions summary superbill supervising supervisor
svc system tax taxa takst taksten template templates text the therapeutic therapy time timed times
tiltak timeline title to today tools total totals treatment treatments type typeahead undersøkelse
undo unidades unit units unités unknown unlock unlocked unsigned untimed update upload use used user
valid value vendor verified version via view visible visit visits void voided vurdering warehouse week
weekly weeks which with without write year years yes yet yyyy your zip ziffer
`;

/** Words that say what a value counts, or what state it is in: kept inside values as well. */
const VALUE_LABELS = `
am pm y yr yrs yo cpt cpt4 hcpcs icd icd9 icd10 copay min mins minute minutes hr hrs hour hours unit units un ea each
signed unsigned draft locked unlocked finalized finalised none select choose
`;

/** Label words that are also people's names: kept nowhere where a text may be a name. */
const ALSO_NAMES = `bill page day price rich may mark will grant page post`;

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

const profileWords = profileLabels.flatMap((label) => wordsOf(label.toLowerCase()));

/** Lower-case words; single letters are no words. */
export const labelWords: ReadonlySet<string> = new Set(
  [...wordsOf(LABELS), ...factWords.flatMap(wordsOf), ...profileWords].filter(
    (word) => word.length > 1,
  ),
);

export const valueWords: ReadonlySet<string> = new Set(wordsOf(VALUE_LABELS));

export const nameWords: ReadonlySet<string> = new Set(wordsOf(ALSO_NAMES));

/** What builders of pages call the parts of a page in ids and classes. Never kept in a text. */
export const machineWords: ReadonlySet<string> = new Set(
  wordsOf(`
active app aria auto badge banner bar block body bold bottom btn button button1 caption cell center checkbox checked chip chips
choice chosen ck cke col collapse column combobox component container content control controls css custom data
dialog disabled display div draft dropdown editable editor editors element empty error expanded fieldset
flex foot footer form fr grid head header heading hidden icon id idx image img index inline inner input ins item js
label layout left legend link list listbox lg main md mce menu modal mui multi nav navbar normal note
option outer page pane panel part picker placeholder pre public quill ql radio readonly region right root
row rows sm section select selected sidebar size slate slot small span spinner static sub subtitle success
switch tab table tabs tag tbody td textarea text thead tile title toggle toggled toolbar tooltip top tr trix
validation value view widget widgets wrap wrapper wysihtml5 xs prosemirror lexical draftjs
`),
);
