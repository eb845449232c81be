/** The first-run page: what is read, where it goes, how to switch on and off. In plain words. */
import { Mark } from '../shapes.tsx';
import { productName } from '../words.ts';
import { Illustration } from './illustration.tsx';
import { points } from './words.ts';

export interface WelcomeProps {
  readonly on: { readonly openOptions: () => void };
}

export function Welcome({ on }: WelcomeProps) {
  return (
    <div class="page welcome">
      <header class="hero">
        <div>
          <h1>
            <Mark size={40} />
            <span>Does the note hold up the bill?</span>
          </h1>
          <p class="lead">
            {productName} sits beside the chart. It reads the SOAP note and the billing lines, and
            says which of massage, manual therapy and neuromuscular re-education the note supports,
            how many units the minutes allow, and what is still missing.
          </p>
        </div>
        <Illustration />
      </header>
      <main>
        <Points />
        <Closing openOptions={on.openOptions} />
      </main>
    </div>
  );
}

function Points() {
  return (
    <div class="points">
      {points.map(([title, text]) => (
        <section key={title} class="point">
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </div>
  );
}

function Closing({ openOptions }: { readonly openOptions: () => void }) {
  return (
    <footer class="closing">
      <button type="button" class="button" onClick={openOptions}>
        Settings, rules and privacy
      </button>
      <p class="fine">
        Labels of codes are our own short words. CPT is a trademark of the American Medical
        Association, whose descriptors are not reproduced here.
      </p>
    </footer>
  );
}
