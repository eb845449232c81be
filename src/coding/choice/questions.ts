/** The one question that would settle each contested or undecided reading. */
export const questions = {
  pressure:
    'Was the pressure worked into a specific muscle to restore motion or function, or applied generally for circulation and relaxation of tissue?',
  depth:
    'Was the deep work aimed at a specific restriction that limits motion, or at circulation and relaxation of the muscles in general?',
  mixed: 'How many of the minutes were massage strokes, and how many were manual therapy?',
  handsOn: 'Which technique was used, on which tissue, and what was it meant to change?',
  neuromuscular:
    'Was this hands-on soft-tissue work, or active re-education of movement, balance or posture by the patient?',
  holdRelax:
    'Was the contraction used to lengthen a muscle for flexibility, to free soft tissue by hand, or to retrain control of a movement?',
  passiveMotion:
    'Was the passive motion a manual technique for a joint or soft-tissue restriction, or part of the exercise program?',
  stretching:
    'Did the clinician stretch restricted tissue by hand, or did the patient do the stretch?',
  instrument:
    'An instrument was used: does this payer count instrument-assisted work as manual therapy?',
  cupping: 'Were the cups moved by hand over the tissue, or left in place?',
  excluded: 'Does this payer recognise this technique as manual therapy?',
  traction: 'Was the traction given by hand or by a device?',
  scar: 'Was the scar worked to free adherent tissue and restore motion, or massaged for circulation?',
  passiveNeuro: 'What did the patient do actively during the re-education?',
} as const;
