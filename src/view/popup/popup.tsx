/** The toolbar button's page: whether Codeside runs on this site, and the one click that changes it. */
import { productName } from '../words.ts';
import { popupWords } from './words.ts';

export interface PopupProps {
  /** The site's host; absent on a page of the browser's own, where no extension may run. */
  readonly host?: string;
  readonly isOn: boolean;
  readonly on: {
    readonly switchOn: () => void;
    readonly switchOff: () => void;
    readonly checkOnce: () => void;
    readonly openBeside: () => void;
    readonly openOptions: () => void;
  };
}

export function Popup({ host, isOn, on }: PopupProps) {
  return (
    <main class="popup">
      <h1>{productName}</h1>
      {host === undefined ? (
        <p>{popupWords.browserPage}</p>
      ) : (
        <>
          <p class="popup-site">
            <strong>{host}</strong>
            <span>{isOn ? popupWords.isOn : popupWords.isOff}</span>
          </p>
          {isOn ? <WhereOn on={on} /> : <WhereOff host={host} on={on} />}
        </>
      )}
      <button type="button" class="quiet" onClick={on.openOptions}>
        {popupWords.settings}
      </button>
      <p class="popup-foot">{popupWords.nothingLeaves}</p>
    </main>
  );
}

function WhereOff({ host, on }: { host: string; on: PopupProps['on'] }) {
  return (
    <>
      <p>{popupWords.offer}</p>
      <button type="button" class="button primary" onClick={on.switchOn}>
        {popupWords.switchOn(host)}
      </button>
      <button type="button" class="button" onClick={on.checkOnce}>
        {popupWords.checkOnce}
      </button>
      <button type="button" class="button" onClick={on.openBeside}>
        {popupWords.openBeside}
      </button>
    </>
  );
}

function WhereOn({ on }: { on: PopupProps['on'] }) {
  return (
    <>
      <button type="button" class="button primary" onClick={on.openBeside}>
        {popupWords.openBeside}
      </button>
      <button type="button" class="button" onClick={on.switchOff}>
        {popupWords.switchOff}
      </button>
    </>
  );
}
