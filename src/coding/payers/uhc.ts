import type { PayerPack } from '../../encounter/pack.ts';
import { askAboutDelegation, askAboutMethod } from './questions.ts';
import { midpointAssumed } from './shared-statements.ts';
import { reviewed, seen } from './statement.ts';

const policy = {
  label:
    'UnitedHealthcare commercial policy, physical medicine and rehabilitation: PT, OT and assistants',
  url: 'https://www.uhcprovider.com',
};

export const uhc: PayerPack = {
  id: 'uhc',
  name: 'UnitedHealthcare',
  aliases: [
    'uhc',
    'unitedhealthcare',
    'united healthcare',
    'united health care',
    'unitedhealth',
    'united health',
    'unitedhealth group',
    'optum',
    'optumhealth',
    'optum health',
    'optum physical health',
    'umr',
    'united medical resources',
    'uhc oxford',
    'oxford health plans',
    'all savers',
    'golden rule insurance',
  ],
  kind: 'commercial',
  method: 'ama-midpoint',
  verifyMethod: true,
  followsNcci: true,
  hns: false,
  lastReview: reviewed,
  statements: [
    midpointAssumed,
    seen({
      id: 'therapy-modifier',
      says: 'The codes that are always therapy carry GP, GO or GN, for commercial plans.',
      source: {
        ...policy,
        effective: '2020-07-01',
        note: 'a chiropractic notice names 2020-04-01; in force either way',
      },
    }),
    seen({
      id: 'assistants',
      says: 'Service by an assistant carries CQ or CO.',
      source: policy,
    }),
  ],
  requires: [
    {
      modifier: 'therapy',
      codes: 'therapy',
      indicator: 'critical',
      statement: 'therapy-modifier',
    },
    { modifier: 'assistant', codes: 'therapy', indicator: 'critical', statement: 'assistants' },
  ],
  questions: [askAboutMethod, ...askAboutDelegation],
};
