/** Sentences that tell a treatment, so that its doses are no plan and what follows it is its response. */
import { anyOf, firstMatch } from './terms.ts';

const treatment = anyOf([
  'massage|effleurage|petrissage|tapotement|kneading|stroking|mfr|myofascial|stm|soft tissue|cross friction|cross fiber|friction|release|iastm|graston|art|met|pir|mld|lymph drainage',
  'mobs?|mobili[sz]ations?|mobili[sz]ed|manipulation|glides?|traction|distraction|manual(?: therapy)?|mt|trp|trigger point|pressure|cmt|adj|adjusted|adjustment|thrust',
  'nmr|neuro(?:muscular)? re ?ed\\w*|neuromuscular|pnf|balance training|gait training|therex|ther ?ex|therapeutic (?:exercise|activit\\w+)|te|wobble|bosu|perturbations',
  'ultrasound|us|e ?stim|ifc|tens|hot pack|mhp|cold pack|cryo|treated|performed|provided|worked on',
]);

const atHome =
  /\b(?:home|hep|daily|nightly|night|bed|evening|morning|x ?\/ ?day|a day|per day|bid|tid|qid|self|after (?:work|shifts?|runs?|practice)|prn|times)\b/i;

/** Where the words of a treatment stand; undefined for a sentence that tells none. */
export function treatmentAt(text: string): number | undefined {
  return firstMatch(treatment, text)?.index;
}

/** The sentence tells what was done at the visit, and nothing to be done at home. */
export function tellsTreatment(text: string): boolean {
  return treatmentAt(text) !== undefined && !atHome.test(text);
}
