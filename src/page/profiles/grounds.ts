/** By the name of its product: what a profile rests on. For those who check them; no page is read by it. */
import { grounds as athenaone } from './athenaone.ts';
import { grounds as eclinicalworks } from './eclinicalworks.ts';
import { grounds as frappe } from './frappe.ts';
import { grounds as jane } from './jane.ts';
import { grounds as medplum } from './medplum.ts';
import { grounds as officeAlly } from './office-ally.ts';
import { grounds as openemr } from './openemr.ts';
import { grounds as openmrs } from './openmrs.ts';
import { grounds as oscar } from './oscar.ts';
import { grounds as ottehr } from './ottehr.ts';
import { grounds as practiceFusion } from './practice-fusion.ts';
import { grounds as webpt } from './webpt.ts';
import type { Grounds } from './profile.ts';

export const grounds: Readonly<Record<string, Grounds>> = {
  athenaOne: athenaone,
  eClinicalWorks: eclinicalworks,
  'Frappe Health': frappe,
  Jane: jane,
  Medplum: medplum,
  'Office Ally': officeAlly,
  OpenEMR: openemr,
  'OpenMRS O3': openmrs,
  OSCAR: oscar,
  Ottehr: ottehr,
  'Practice Fusion': practiceFusion,
  WebPT: webpt,
};
