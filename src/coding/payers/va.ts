import type { PayerPack } from '../../encounter/pack.ts';
import { askAboutMethod } from './questions.ts';
import { totalTimeAssumed } from './shared-statements.ts';
import { reviewed, seen } from './statement.ts';

export const va: PayerPack = {
  id: 'va',
  name: 'VA community care',
  aliases: [],
  programs: [
    '=va',
    'va ccn',
    'vaccn',
    'va ccn optum',
    'va ccn triwest',
    'va + optum',
    'va + triwest',
    'va + ccn',
    'triwest ccn',
    'va community care',
    'va community care network',
    'va choice',
    'optum ccn',
    'ccn optum',
    'optum community care network',
    'vha office of community care',
    'vha',
    'veterans affairs',
    'veterans administration',
    'department of veterans affairs',
    'champva',
  ],
  kind: 'federal',
  method: 'cms-8-minute',
  verifyMethod: false,
  followsNcci: true,
  hns: false,
  lastReview: reviewed,
  statements: [
    totalTimeAssumed,
    seen({
      id: 'therapy-modifier',
      says: 'Physical medicine lines need GP.',
      source: {
        label: 'Acupuncture Today, on billing VA community care',
        url: 'https://www.mpamedia.com/at/article.php?id=33490',
        note: 'written for acupuncturists; that it holds for others is inferred',
      },
    }),
    seen({
      id: 'authorization',
      says: 'Care needs a referral (SEOC). Massage: 12 visits in 90 days at first, then 12 in 180; only the codes that the SEOC lists.',
      source: {
        label: 'Zeel, massage therapy under a VA SEOC',
        url: 'https://www.zeel.com/va/massage-therapy-seoc',
      },
    }),
  ],
  requires: [
    {
      modifier: 'therapy',
      codes: 'therapy',
      indicator: 'critical',
      statement: 'therapy-modifier',
    },
  ],
  codeLimits: [
    {
      codes: ['97124', '97140'],
      clinicians: ['LMT'],
      afterVisit: 12,
      indicator: 'warning',
      statement: 'authorization',
      ask: 'Is a continuation authorized, and does it list this code?',
    },
  ],
  questions: [askAboutMethod, 'Which codes and units does the SEOC list?'],
};
