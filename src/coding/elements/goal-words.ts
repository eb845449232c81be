/** The words by which a note states an aim, as data. */
import { anyOf } from './terms.ts';

const persons = 'pt|pt.|patient|the patient|client|the client|he|she|they|i|we|him|her|them';
const whom = '(?:him|her|them|pt|the patient|the client|patient|client|me)';

/** A goal by its name. */
export const called = anyOf([
  "goals?|goal's|stgs?|ltgs?|functional outcome|expected outcome|projected outcomes?|aims? (?:is|of|for)",
  'targets?(?= ?(?:[:=→>–-]|is\\b|are\\b|remains?\\b|for (?:him|her|this)))|target (?:function|activity|task|date)|wk \\d target',
  `what (?:\\w+ )?(?:${persons}) (?:is after|are after|wants?|is working (?:for|toward))|what matters(?: most)?(?: to (?:him|her|them))?`,
  '(?:objective|hope|idea|outcome) is (?:that|for|to)|outcome (?:we|s?he|they) (?:are|is) after|measure of success|desired outcomes?|(?:d/c|discharge) criteri(?:a|on)|(?:stated|main|top|first) priorit(?:y|ies)|hope that',
  '(?:\\d{1,3} ?% |partially |not (?:yet )?)met(?=\\s?[:–-])',
]);

/** The name behind what is aimed at: "… is the long range goal for this month". */
export const calledLast =
  /(?:\b(?:is|as|are|remains?|being)|[=:(–-]) ?(?:a|an|the|his|her|their|my|our|(?:his|her)\/(?:his|her)|pt'?s|patient'?s|client'?s|main|primary)?(?: [\w/-]+){0,2} ?(?:goals?|[sl]tgs?|aim|target|criterion|measure of success)(?: ?#?\d)?(?: \d{1,2} ?(?:wks?|weeks?|mos?|months?|visits?))?(?: we set| set| agreed| today| s?he (?:has )?(?:chosen|chose|set|named))?(?: for [^.,;()]{2,40})?\W*$|\([^()]*\bgoals?\b[^()]*\)\W*$|which is what s?he wants?(?: to do)?[^.;]{0,24}$/i;

export const future = anyOf([
  'will be able to|to be able to|shall be able to|should be able to|will (?:independently|safely)',
  'will return to|will be (?:independent|modified independent|safe)|be able to return to|by discharge|by d/c|anticipate[sd]? return|able to|by (?:wk|week|visit) \\d{1,2}',
  `(?:${persons}) (?:will|should|is to|are to)|is to (?:resume|return|be able|get back|manage)`,
]);

export const wish = anyOf([
  "(?:s?he|they|i|we)['’]d (?:like|love)|wants?|wanted to|would like|would love|hopes?|hoped|hoping|" +
    'wish(?:es)?|desires?|desired activity|eager|intends?|aims? to|expects? to|seeks? to',
  'aiming|aimed at (?:getting|returning|restoring)|looking forward|trying to get back|needs (?:to|2) (?:be|b) able|plans to return|would be able|hope is',
  `working towards?|progressing towards? (?:being able|returning)|get ${whom} (?:back to|to where|to the point)|get(?:ting)? back to|looking to (?:get back|resume|return|(?:get|have) ${whom} back)|keen`,
]);

export const purpose = anyOf([
  `so (?:that )?(?:${persons}) (?:can|could|will|may|is able|are able)|(?:enough|sufficient|able) [^.;]{2,40} (?:for ${whom} to|that (?:${persons}) can)`,
  'in order to|(?:to|and|will|should) (?:allow|enable|help|let|permit)',
  '(?:allow|allowing|facilitate|facilitating|support|promote|permit|ease) (?:a |safe |full )?return to',
  "(?:improve|increase|restore|improving|increasing|restoring|regain) (?:[\\w-]+ |(?:the )?(?:patient|pt|client)[’']s ){0,2}(?:ability|capacity|tolerance)",
  '(?:to|for) (?:a |the |safe |full )?return to|needed for|required for|necessary for|as needed to',
]);

export const denied =
  /\b(?:can(?:no|')?t|can only|cannot|can no longer|unable|not able|isn't able)\b/i;

const units = 'days?|weeks?|wks?|months?|mos?|visits?|sessions?|treatments?|txs?|tx';
const number = '\\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|a|next';
const dated =
  '\\d{1,4}[/-]\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|discharge|d/?c\\b|next|(?:the )?(?:first|start|beginning|end|middle|last|second|2nd|3rd|4th)|mid|christmas|thanksgiving|easter|advent|new year|spring|summer|fall|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|re-?(?:exam|eval|check)|then\\b|(?:the |his |her |their |our |my )?(?:[a-z]+ )?(?:day|season|party|wedding|showcase|concert|race|game|trip|semester|birthday|tournament|recital|vacation|term)\\b';

/** By when. */
export const timeLimit = new RegExp(
  `\\b(?:within|in|after|over|x|by)\\s+(?:the )?(?:next )?(?:${number})(?:\\s?(?:-|–|to)\\s?\\d{1,2})?\\s*(?:more )?(?:${units})\\b` +
    `|\\bby\\s+(?:${dated})` +
    `|\\b\\d{1,2}[ -](?:week|wk|month|visit)s?\\b|\\b(?:wk|week|visit) \\d{1,2}\\b`,
  'i',
);

/** What is told to do at home, or is left to the patient, is no aim. */
export const advised =
  /\b(?:daily|nightly|hourly|bid|tid|per day|a day|x ?\/ ?(?:day|d)|every (?:day|night|hour|morning)|hep|home program|as tolerated|avoid|no (?:lifting|driving)|ok(?:ay)? to|cleared to|may|ice|heat|stretch(?:es)?|sets|reps)\b/i;

/** What is wished of the visit itself. */
export const leisure =
  /^\s*(?:to )?(?:just )?(?:unwind|relax|rest|de-?stress|decompress|chill|recharge|reset|focus|work (?:more |mostly |mainly )?on|work done|address|have|try|book|a |an |some |more |less |deep|light|pressure|massage)/i;

/** Words after which a wish tells its occasion, no longer its aim: "relief after the drive". */
export const occasion =
  /\b(?:after|before|because|since|due to|following|from the|from her|from his)\b/i;

/** Where dictation without a stop goes on to the plan: "… to be able to climb stairs by May, keep coming twice a week". */
export const goesOn =
  /[,;] (?:and )?(?:(?:i|we)(?:'ll| will)? )?(?:keep coming|continue|cont\b|come back|see (?:him|her|them|pt)\b|return (?:in|on|for)|follow ?up|home program|hep\b|dictated|signed)/i;
