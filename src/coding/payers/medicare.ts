import type { PayerPack } from '../../encounter/pack.ts';
import { assistantExamples, benefitManual, claimsManual } from './sources.ts';
import { recalled, reviewed, seen } from './statement.ts';

const ngs = { label: 'National Government Services, chiropractic services' };

export const medicare: PayerPack = {
  id: 'medicare',
  name: 'Medicare Part B',
  aliases: [
    'medicare',
    'medicare part b',
    'medicare b',
    'part b',
    'mcr part b',
    'cms medicare',
    'palmetto gba',
    'noridian',
    'noridian healthcare solutions',
    'novitas',
    'novitas solutions',
    'first coast service options',
    'fcso',
    'national government services',
    'ngs medicare',
    'wps gha',
    'wps medicare',
    'cgs administrators',
    'cgs medicare',
  ],
  programs: [
    'original medicare',
    'traditional medicare',
    'railroad medicare',
    'medicare railroad',
    'medicare supplement',
    'aarp + medicare supplement',
    'unitedhealthcare + medicare supplement',
    'medigap',
    'medicare + medicaid',
  ],
  kind: 'medicare',
  method: 'cms-8-minute',
  verifyMethod: false,
  followsNcci: true,
  hns: false,
  lastReview: reviewed,
  zeroLimitsBind: true,
  statements: [
    seen({
      id: 'method',
      says: 'Timed units are counted over the total timed minutes of the day.',
      source: { ...claimsManual, label: 'CMS Claims Processing Manual, ch. 5 s 20.2' },
    }),
    seen({
      id: 'one-line',
      says: 'A timed code stands on one line for one date; otherwise the claim is rejected.',
      source: {
        label: 'First Coast Service Options, rehabilitation services',
        effective: '2021-04-19',
      },
    }),
    seen({
      id: 'massage-therapists',
      says: 'Therapy by a massage therapist, an athletic trainer or an aide is not paid, also not incident to a physician.',
      source: {
        label: 'Medicare rule on therapy incident to a physician, as told in Massage Today',
        effective: '2005-07-25',
        note: 'the day was read in a source, the year is from general knowledge',
      },
    }),
    seen({
      id: 'chiropractors',
      says: 'Of a chiropractor only manual manipulation of the spine for subluxation is paid; massage, therapy, X-ray and visits are not.',
      source: ngs,
    }),
    seen({
      id: 'chiropractic-therapy',
      says: 'Therapy by a chiropractor is statutorily excluded and carries GY, with GP.',
      source: {
        label: 'Find-A-Code, GP modifier for physiotherapy services',
        url: 'https://www.findacode.com/articles/gp-modifier-for-physio-therapy-services-1465.html',
      },
    }),
    seen({
      id: 'therapy-modifier',
      says: 'Therapy lines carry GP, GO or GN by the plan of care; unmodified therapy lines are rejected.',
      source: {
        label: 'Find-A-Code, GP modifier for physiotherapy services',
        url: 'https://www.findacode.com/articles/gp-modifier-for-physio-therapy-services-1465.html',
      },
    }),
    recalled({
      id: 'always-therapy',
      says: '97124, 97112, 97110, 97530 and 97116 are always therapy, as 97140 and 97035 are; the lines of an evaluation too.',
    }),
    seen({
      id: 'assistants',
      says: 'Service by an assistant carries CQ with GP, or CO with GO: in whole, or above ten percent of it.',
      source: assistantExamples,
    }),
    recalled({
      id: 'assistants-last-unit',
      says: 'A last unit in which the therapist alone gave eight minutes or more carries no CQ or CO.',
    }),
    seen({
      id: 'threshold',
      says: 'KX says that therapy above the year’s threshold is medically necessary (PT and SLP together, OT by itself); set early it is abusive.',
      source: { label: 'KX threshold guides for 2026', effective: '2026-01-01' },
    }),
    seen({
      id: 'active-treatment',
      says: 'Active chiropractic treatment carries AT on 98940 to 98942; without it the line is denied as maintenance.',
      source: ngs,
    }),
    seen({
      id: 'adjustment-modifiers',
      says: 'A spinal adjustment carries AT, GA or GZ and nothing else.',
      source: { label: 'KMC University, Medicare modifier madness' },
    }),
    seen({
      id: 'massage-coverage',
      says: 'Massage is covered within a skilled plan for a documented condition, or the same day beside another therapeutic procedure.',
      source: { label: 'Medicare local coverage wording on 97140 and 97124' },
    }),
    recalled({
      id: 'massage-alone',
      says: 'Massage as the only therapy of the visit is not covered.',
    }),
    seen({
      id: 'not-separately-paid',
      says: '97010 is never paid by itself, G0283 stands for 97014, and 98943 is not covered.',
      source: { label: 'NCCI medically unlikely edits, practitioner', effective: '2024-07-01' },
    }),
    seen({
      id: 'plan-of-care',
      says: 'The plan of care is certified within 30 days and lasts at most 90; a progress report is due every 10 treatment days.',
      source: benefitManual,
    }),
  ],
  requires: [
    {
      modifier: 'therapy',
      codes: ['97140', '97035'],
      exceptClinicians: ['LMT', 'ATC', 'AIDE'],
      indicator: 'critical',
      statement: 'therapy-modifier',
    },
    {
      modifier: 'therapy',
      codes: 'therapy',
      exceptCodes: ['97140', '97035'],
      exceptClinicians: ['LMT', 'ATC', 'AIDE'],
      indicator: 'critical',
      statement: 'always-therapy',
    },
    {
      modifier: 'assistant',
      codes: 'therapy',
      indicator: 'critical',
      statement: 'assistants',
    },
    {
      modifier: 'GY',
      codes: 'therapy',
      clinicians: ['DC'],
      indicator: 'critical',
      statement: 'chiropractic-therapy',
    },
    {
      modifier: 'AT',
      codes: ['98940', '98941', '98942'],
      unless: ['GA', 'GZ', 'GY'],
      indicator: 'critical',
      statement: 'active-treatment',
    },
  ],
  onlyModifiers: [
    {
      codes: ['98940', '98941', '98942'],
      modifiers: ['AT', 'GA', 'GZ'],
      statement: 'adjustment-modifiers',
    },
  ],
  notPaid: [
    {
      codes: 'therapy',
      clinicians: ['LMT', 'ATC', 'AIDE'],
      indicator: 'critical',
      statement: 'massage-therapists',
    },
    {
      codes: 'all',
      exceptCodes: ['98940', '98941', '98942'],
      clinicians: ['DC'],
      indicator: 'critical',
      statement: 'chiropractors',
    },
  ],
  codeLimits: [
    {
      codes: ['97124'],
      exceptClinicians: ['LMT', 'ATC', 'AIDE', 'DC'],
      alone: true,
      indicator: 'info',
      statement: 'massage-alone',
      ask: 'Was massage part of a skilled plan, or given beside another therapeutic procedure today?',
    },
  ],
};
