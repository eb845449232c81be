import type { PayerPack } from '../../encounter/pack.ts';
import { askAboutMethod, askAboutTherapyModifier } from './questions.ts';
import { midpointAssumed } from './shared-statements.ts';
import { massageFactSheet } from './sources.ts';
import { contested, reviewed, seen } from './statement.ts';

export const fep: PayerPack = {
  id: 'fep',
  name: 'Blue Cross Blue Shield Federal Employee Program',
  aliases: [],
  programs: [
    'fep',
    'fep blue',
    'bcbs fep',
    'fep blue focus',
    'federal employee program',
    'federal employees program',
    'federal employee health benefits',
    'bcbs federal',
    'federal bcbs',
    'blue cross federal',
    'federal blue cross',
    'bcbs + federal',
    'blue cross blue shield + federal',
    'service benefit plan',
  ],
  kind: 'commercial',
  method: 'ama-midpoint',
  verifyMethod: true,
  followsNcci: true,
  hns: false,
  lastReview: reviewed,
  statements: [
    midpointAssumed,
    contested({
      id: 'performer',
      says: 'Muscle work, 97124 or 97140, is paid only where a licensed DC, PT or MD did it in person; delegated to a massage therapist or an unlicensed person it is not.',
      otherReading:
        'A general web page says that the program often covers massage therapists; it is unreliable.',
      source: massageFactSheet,
    }),
    seen({
      id: 'chiropractors',
      says: 'Chiropractors are covered for physical therapy within their scope.',
      source: {
        label: 'American Chiropractic Association, FEP',
        url: 'https://www.acatoday.org/practice-resources/compliance-contracts/fep-feca',
      },
    }),
  ],
  notPaid: [
    {
      codes: ['97124', '97140'],
      clinicians: ['LMT'],
      indicator: 'critical',
      statement: 'performer',
    },
    {
      codes: ['97124', '97140'],
      exceptClinicians: ['LMT', 'DC', 'PT', 'MD', 'DO'],
      indicator: 'warning',
      statement: 'performer',
    },
  ],
  questions: [askAboutMethod, askAboutTherapyModifier],
};
