import { athenaone } from './athenaone.ts';
import { eclinicalworks } from './eclinicalworks.ts';
import { frappe } from './frappe.ts';
import { jane } from './jane.ts';
import { medplum } from './medplum.ts';
import { officeAlly } from './office-ally.ts';
import { openemr } from './openemr.ts';
import { openmrs } from './openmrs.ts';
import { oscar } from './oscar.ts';
import { ottehr } from './ottehr.ts';
import { practiceFusion } from './practice-fusion.ts';
import type { Profile } from './profile.ts';
import { webpt } from './webpt.ts';

/** Every profile, in the order in which they are tried on a page. */
export const profiles: readonly Profile[] = [
  openemr,
  openmrs,
  medplum,
  ottehr,
  oscar,
  frappe,
  practiceFusion,
  jane,
  webpt,
  officeAlly,
  athenaone,
  eclinicalworks,
];

/** Names that many products give to the patient's name, and no other thing. */
export const anyPage: Readonly<Record<string, readonly string[]>> = {
  'identity.patient': [
    '[data-testid="patient-name" i],[data-element="patient-name"],[data-testid="patientName" i],[class~="ptName"],[class~="patient-name" i],[class~="patientName"],[id="patient-name" i],[id="patientName" i]',
  ],
};

const isUnder = (host: string, domains: readonly string[] = []): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

const LED_BY_TAG = /^([a-z]+)(?:\[[^\]]*\])+/;

/** A page is searched for a mark only where it has an element that the mark may begin with: few tags are common. */
function shows(document: Document, mark: string): boolean {
  const [start = '', tag = ''] = LED_BY_TAG.exec(mark) ?? [];
  const begins = (element: Element): boolean => element.matches(start);
  if (tag && ![...document.getElementsByTagName(tag)].some(begins)) return false;
  return document.querySelector(mark) !== null;
}

/** The profile whose product the document belongs to: by its address, its title, or a mark in it. */
export function profileOf(document: Document): Profile | null {
  const { hostname = '' } = (document as Partial<Document>).location ?? {};
  const { title } = document;
  const isHere = ({ hosts, titles = [], marks }: Profile): boolean =>
    isUnder(hostname, hosts) ||
    titles.some((start) => title.startsWith(start)) ||
    marks.some((mark) => shows(document, mark));
  return profiles.find(isHere) ?? null;
}
