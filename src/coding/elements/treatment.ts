/** Sentences that tell a treatment, so that its doses are no plan and what follows it is its response. */
import type { Passage } from './passages.ts';
import { firstIn } from './patterns.ts';
import { anyOf } from './terms.ts';

const treatment = anyOf([
  'massage|effleurage|petrissage|tapotement|kneading|stroking|mfr|myofascial|stm|soft tissue|cross friction|cross fiber|friction|release|iastm|graston|art|met|pir|mld|lymph drainage',
  'mobs?|mobili[sz]ations?|mobili[sz]ed|manipulation|glides?|traction|distraction|manual(?: therapy)?|mt|trp|trigger point|pressure|cmt|adj|adjusted|adjustment|thrust',
  'nmr|neuro(?:muscular)? re ?ed\\w*|neuromuscular|pnf|balance training|gait training|therex|ther ?ex|therapeutic (?:exercise|activit\\w+)|te|wobble|bosu|perturbations',
  'ultrasound|us|e ?stim|ifc|tens|hot pack|mhp|cold pack|cryo|treated|performed|provided|worked on',
]);

const atHome =
  /\b(?:home|hep|daily|nightly|night|tonight|tomorrow|bed|evening|morning|x ?\/ ?day|a day|per day|bid|tid|qid|self|after (?:work|shifts?|runs?|practice)|prn|times)\b/i;

/** Where the words of a treatment stand in a passage; undefined where it tells none. */
export function treatmentAt({ label, first, words }: Passage): number | undefined {
  if (label === 'treatment' && first) return 0;
  return firstIn(treatment, words)?.index;
}

/** The passage tells what was done at the visit, and nothing to be done at home. */
export function tellsTreatment(passage: Passage): boolean {
  return treatmentAt(passage) !== undefined && !atHome.test(passage.text);
}
