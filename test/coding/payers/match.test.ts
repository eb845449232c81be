import { describe, expect, it } from 'vitest';
import { matchPayer } from '../../../src/coding/payers/match.ts';
import { packs } from '../../../src/coding/payers/packs.ts';

/** Names as EHRs show them, and the pack that each means. */
const names: Record<string, readonly string[]> = {
  medicare: [
    'Medicare',
    'MEDICARE PART B',
    'Medicare Part B - Palmetto GBA',
    'Palmetto GBA',
    'Noridian JF Part B',
    'Railroad Medicare',
    'Medicare (NGS)',
    'First Coast Service Options',
    'AARP Medicare Supplement',
    'Medicare/Medicaid',
    'Medicare - NC',
  ],
  'medicare-advantage': [
    'Humana Medicare Advantage',
    'AARP Medicare Advantage (UHC)',
    'Aetna Medicare',
    'Aetna Medicare PPO',
    'UHC Medicare Advantage',
    'UnitedHealthcare Dual Complete',
    'Humana Gold Plus HMO',
    'Cigna Medicare',
    'Blue Cross NC Medicare Advantage',
    'BCBSNC Blue Medicare',
    'Highmark Freedom Blue Medicare Advantage PPO',
    'Medicare Advantage',
    'medicare-advantage',
    'Kaiser Permanente Senior Advantage',
  ],
  medicaid: [
    'Medicaid',
    'NC Medicaid',
    'UHC Community Plan',
    'Aetna Better Health of Virginia',
    'Medi-Cal',
  ],
  tricare: [
    'Tricare East',
    'TRICARE West (TriWest)',
    'Humana Military TRICARE East',
    'TRICARE Prime',
  ],
  va: [
    'VA Region 1 - Optum',
    'VA CCN Optum',
    'Optum VA CCN',
    'VA',
    'Veterans Affairs Community Care',
    'TriWest VA CCN',
    'CHAMPVA',
  ],
  fep: [
    'FEP Blue',
    'BCBS FEP',
    'Blue Cross Blue Shield Federal Employee Program',
    'BCBS Federal',
    'FEP',
    'Anthem BCBS FEP',
    'BCBSNC FEP Blue Standard',
    'Federal BCBS',
  ],
  bcbsnc: [
    'BCBSNC',
    'bcbsnc',
    'BCBS of NC',
    'BCBS NC',
    'Blue Cross Blue Shield of North Carolina',
    'Blue Cross NC',
    'Blue Cross and Blue Shield of North Carolina',
    'Blue Cross Blue Shield of NC',
    'BlueCross BlueShield of NC',
    'BCBS of North Carolina PPO',
    'Blue Cross & Blue Shield of North Carolina',
  ],
  'nc-shp': [
    'NC State Health Plan',
    'State Health Plan of NC (BCBSNC)',
    'Aetna NC State Health Plan',
    'nc-shp',
  ],
  medcost: ['MedCost', 'MEDCOST PPO', 'Med Cost'],
  uhc: [
    'UHC',
    'UHC Commercial',
    'UnitedHealthcare',
    'United Healthcare',
    'UHC Choice Plus',
    'Optum',
    'UMR',
    'UnitedHealthcare Choice Plus',
    'UHC/Optum Physical Health',
    'United Health Care',
  ],
  aetna: ['Aetna', 'Aetna PPO', 'AETNA US HEALTHCARE', 'Meritain Health'],
  cigna: ['Cigna', 'Cigna Open Access Plus', 'Evernorth'],
  highmark: ['Highmark', 'Highmark BCBS', 'Highmark Blue Shield'],
  premera: ['Premera Blue Cross', 'Premera', 'LifeWise of Washington'],
  regence: [
    'Regence',
    'Regence BlueShield',
    'Regence BlueCross BlueShield of Oregon',
    'Regence Blue Shield of WA',
  ],
  'wa-lni': [
    'Workers’ Compensation - State of Washington L&I',
    'L&I',
    'L & I',
    'WA L&I',
    'Washington L&I Workers’ Comp',
    'Labor and Industries',
    'Dept. of Labor & Industries',
    'LNI',
  ],
  'workers-comp': [
    'Workers Comp',
    'Worker’s Compensation',
    'Workmans comp',
    'Liberty Mutual Workers Compensation',
    'Travelers WC',
    'Sedgwick',
    'Gallagher Bassett',
    'workers-comp',
    'US Department of Labor OWCP',
  ],
  auto: [
    'State Farm',
    'State Farm Auto MedPay',
    'Geico PIP',
    'GEICO Auto MedPay',
    'Allstate Auto Medical Payments',
    'Auto',
    'Progressive',
    'USAA auto',
    'Farmers Insurance',
    'MVA',
    'No-Fault',
  ],
  'florida-pip': [
    'Florida PIP',
    'Geico PIP Florida',
    'State Farm FL PIP',
    'florida-pip',
    'FL PIP/No Fault',
  ],
  'colorado-massage': ['colorado-massage'],
  'self-pay': [
    'Self-pay',
    'SELF PAY',
    'Cash',
    'Private pay',
    'Self Pay - no insurance',
    'Uninsured',
  ],
};

const strangers = [
  '',
  ' ',
  'Nova',
  'Nova Health',
  'Aetnaville Mutual',
  'Cignature Benefits',
  'Blue Ridge Mutual',
  'Blue Cross Blue Shield',
  'BCBS of South Carolina',
  'Anthem BCBS of VA',
  'Humana',
  'Kaiser Permanente',
  'Harbor Point PPO',
  'Granite Plains Health',
  'Cascade Family Health',
  'Evergreen Choice',
  'Autonomous Health',
  'Summit Valley HMO',
  'Lakeshore Employees Trust',
  'Premerax',
  'Self',
  'None',
  'Progressive Care Partners',
  'Pipeline Workers Trust',
  'The Wcc Group',
  'United Way',
  'Medicarewise',
];

describe('matchPayer', () => {
  const rows = Object.entries(names).flatMap(([id, shown]) => shown.map((name) => [name, id]));

  it.each(rows)('%s is %s', (name, id) => {
    expect(matchPayer(name, packs)?.id).toBe(id);
  });

  it.each(strangers)('knows no rules of "%s"', (name) => {
    expect(matchPayer(name, packs)?.id).toBeUndefined();
  });

  it('knows nothing where no payer was read', () => {
    expect(matchPayer(undefined, packs)).toBeUndefined();
  });

  it('has a name for every pack', () => {
    expect(Object.keys(names)).toEqual(packs.map(({ id }) => id));
  });
});
