/** A part whose patient the page does not name: joined on the user's word, never by itself. */
import type { JoinOffer as Offer } from '../../encounter/panel-view.ts';
import { joinWords } from '../words.ts';

interface JoinOfferProps {
  readonly offer: Offer;
  readonly patient: string | undefined;
  readonly join: () => void;
}

export function JoinOffer({ offer, patient, join }: JoinOfferProps) {
  return (
    <div class="card offer">
      <p>{joinWords[offer.part]} on this page does not say whose it is, so it was left out.</p>
      <button type="button" class="button" onClick={join}>
        {patient === undefined ? 'It is this visit’s' : `It is ${patient}’s`}
      </button>
    </div>
  );
}
