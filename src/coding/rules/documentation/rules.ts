/** The documentation rules, in the order of the contract's table. */
import type { Rule } from '../../rule.ts';
import { diagnosis } from './diagnosis.ts';
import { functionDeficit } from './function.ts';
import { goal } from './goal.ts';
import { joint } from './joint.ts';
import { objectiveMeasure } from './objective-measure.ts';
import { placeholder } from './placeholder.ts';
import { plan } from './plan.ts';
import { progress } from './progress.ts';
import { rationale } from './rationale.ts';
import { region } from './region.ts';
import { signature } from './signature.ts';
import { technique } from './technique.ts';
import { time } from './time.ts';

export const documentationRules: readonly Rule[] = [
  time,
  region,
  technique,
  rationale,
  goal,
  objectiveMeasure,
  progress,
  functionDeficit,
  joint,
  plan,
  signature,
  diagnosis,
  placeholder,
];
