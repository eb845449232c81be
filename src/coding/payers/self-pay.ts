import type { PayerPack } from '../../encounter/pack.ts';
import { midpointAssumed } from './shared-statements.ts';
import { recalled, reviewed } from './statement.ts';

export const selfPay: PayerPack = {
  id: 'self-pay',
  name: 'Self-pay',
  aliases: ['=cash'],
  programs: [
    'self pay',
    'selfpay',
    'self paid',
    'self payer',
    'cash pay',
    'cash patient',
    'cash client',
    'private pay',
    'patient pay',
    'client pay',
    'out of pocket',
    'no insurance',
    'uninsured',
    'pay at time of service',
  ],
  kind: 'self-pay',
  method: 'ama-midpoint',
  verifyMethod: true,
  followsNcci: false,
  hns: false,
  lastReview: reviewed,
  statements: [
    midpointAssumed,
    recalled({
      id: 'nobody-denies',
      says: 'No payer edits the bill; it still has to say what was done.',
    }),
  ],
};
