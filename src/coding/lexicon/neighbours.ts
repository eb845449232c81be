/**
 * Neighbours by which a word shows that it means no technique here. One row a technique: the word
 * directly before it, or directly after it.
 */
export interface Neighbours {
  readonly before?: ReadonlySet<string>;
  readonly after?: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** After "massage": people, things and papers, not a service. */
export const notService = words(
  'therapist therapists school class classes diploma table chair oil lotion cream client clients envy clinic license student practitioner ball appointment cushion membership package benefits benefit coverage visits referral prescription rx order roller stick record note notes form chart log soap intake center centre progress report documentation associates llc inc spa studio services office daily encounter questionnaire',
);

export const neighbours: Readonly<Record<string, Neighbours>> = {
  'massage-word': {
    before: words(
      'fundal uterine bimanual cardiac carotid prostate prostatic breast gum ocular perineal site sites',
    ),
    after: words('fundus uterus perineum prostate carotid'),
  },
  'myofascial-word': {
    after: words(
      'pain neck back low tightness tension restriction restrictions dysfunction syndrome strain tissue tissues trigger adhesions headache origin component chest shoulder meridian line lines nature symptoms injury findings bands etiology',
    ),
  },
  'manual-therapy-word': {
    after: words(
      'muscle wheelchair labor labour work worker handling dexterity resistance cues cueing cue contact contacts facilitation assist assistance lifting transmission guidance tasks job bp medicine',
    ),
  },
  'manual-therapy': { after: words('fellow certification') },
  mt: { before: words('st nd rd th metatarsal') },
  'muscle-energy-letters': {
    before: words(
      'goal goals stg ltg stgs ltgs not partially was is were been fully criteria has have almost nearly partly',
    ),
  },
  'active-release-letters': { after: words('class classes therapy therapist') },
  'trigger-point-word': {
    before: words(
      'active palpable multiple latent several noted with tender many has reveals referring of mult both left for',
    ),
    after: words(
      'in at noted throughout found palpated present within along remain remains persist referring with injection',
    ),
  },
  'graston-letters': { before: words('r l right left b rt lt over greater') },
  'compression-word': {
    before: words(
      'nerve root disc cord ischemic joint axial spurling spurlings grind patellar vertebral pneumatic intermittent',
    ),
    after: words(
      'test fracture garment garments stocking stockings sleeve wrap sock socks bandage bandaging neuropathy',
    ),
  },
  'traction-word': { after: words('splint pin pins alopecia injury injuries spur weights device') },
  'static-cupping': { before: words('coffee'), after: words('of') },
  'balance-board': { before: words('purchase bought') },
  ultrasound: {
    before: words('diagnostic doppler obstetric renal pelvic'),
    after: words('result results showed report guided imaging scan'),
  },
  'ultrasound-letters': { after: words('guided') },
  'trigger-point-injection': { before: words('previous prior'), after: words('helped history') },
  'heat-or-ice': { after: words('cream skating hockey rink') },
  'joint-mobilization': { before: words('by see seen saw sees') },
  'group-word': { before: words('yoga pilates spin gym fitness aerobics zumba dance muscle') },
  'reeducation-word': {
    before: words('pt patient client family caregiver continuing for of and to before prior'),
    after: words('provided given on regarding about'),
  },
  'release-word': {
    before: words(
      'tunnel finger thumb surgical retinacular retinaculum quervain quervains pulley a1 medical press information records signed sign capsular lateral quick time date open endoscopic',
    ),
    after: words('of from form forms information signed date surgery'),
  },
  'exercise-word': {
    before: words('short low medium dental nasal'),
    after: words('bandage bandages bandaging marks'),
  },
  'passive-stretching': { after: words('test') },
  adjustment: {
    before: words(
      'medication dose ergonomic workstation desk postural insurance dosage lifestyle height',
    ),
  },
};

/** What else than a body is adjusted. */
export const adjustedThings = words(
  'pressure workstation chair desk position hep program seat dosage dose medication medications technique settings resistance weight table height plan treatment brace orthotic splint ergonomics posture intensity depth exercises exercise accordingly as based for per',
);

/** After "grade II": an injury or a finding, not a grade of mobilization. */
export const gradedFindings = words(
  'sprain strain tear ulcer spondylolisthesis edema tenderness spasm pitting separation hypertonicity trigger retrolisthesis',
);

/** After "grade III": what is mobilized. */
export const gradedMotions = words(
  'mob mobs mobilization mobilizations pa ap cpa upa glide glides post posterior inferior inf oscillations joint jt distraction traction to x central unilateral lateral anterior caudal sustained passive accessory patellar gh talocrural thoracic cervical lumbar hip sij rib c t l',
);

/** Beside "traction": it is given by a device. */
export const devices = words(
  'mechanical intermittent unit lb lbs pounds table sustained machine over door home device harness',
);

/** Beside "traction": it is given by hand. */
export const byHand = words('distraction manual hands gentle');

/** Beside "massage": a wound or an injection is looked after. */
export const woundCare = words('gauze hemostasis needle syringe lidocaine');
