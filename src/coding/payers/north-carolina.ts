/** The three North Carolina payers whose chiropractic claims pass through Zelis edits. */
import type { PayerPack } from '../../encounter/pack.ts';
import { hnsRules } from './hns.ts';

export const bcbsnc: PayerPack = {
  id: 'bcbsnc',
  name: 'Blue Cross and Blue Shield of North Carolina',
  aliases: [
    'bcbsnc',
    'bcbs nc',
    'bcbs of nc',
    'bcbs + nc',
    'bcbs + north carolina',
    'blue cross nc',
    'blue cross + nc',
    'blue cross + north carolina',
    'bluecross + nc',
    'bluecross + north carolina',
    'blue cross blue shield + nc',
    'blue cross blue shield + north carolina',
    'blue cross and blue shield + nc',
    'blue cross and blue shield + north carolina',
  ],
  ...hnsRules,
};

export const ncShp: PayerPack = {
  id: 'nc-shp',
  name: 'North Carolina State Health Plan',
  aliases: [],
  programs: [
    'nc shp',
    'ncshp',
    'nc state health plan',
    'state health plan of nc',
    'state health plan + nc',
    'state health plan + north carolina',
    'state health plan + bcbsnc',
    'state health plan for teachers and state employees',
  ],
  ...hnsRules,
};

export const medcost: PayerPack = {
  id: 'medcost',
  name: 'MedCost',
  aliases: ['medcost', 'med cost', 'medcost benefit services'],
  ...hnsRules,
};
