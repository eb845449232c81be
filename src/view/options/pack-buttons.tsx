/** What can be done with a pack: copied and exported; one's own edited and deleted too. */
import { useState } from 'preact/hooks';
import { focusOnMount } from '../focus-on-mount.ts';
import type { PayerPack } from '../../encounter/pack.ts';

export interface PackActions {
  readonly copy: (pack: PayerPack) => void;
  readonly edit: (pack: PayerPack) => void;
  readonly exportPack: (pack: PayerPack) => void;
  readonly remove: (pack: PayerPack) => void;
}

interface PackButtonsProps {
  readonly pack: PayerPack;
  readonly isOwn: boolean;
  readonly on: PackActions;
}

export function PackButtons({ pack, isOwn, on }: PackButtonsProps) {
  const [asking, setAsking] = useState(false);
  const keep = (): void => setAsking(false);
  const remove = (): void => {
    keep();
    on.remove(pack);
  };
  if (asking && isOwn) return <ConfirmDelete name={pack.name} remove={remove} keep={keep} />;
  return (
    <div class="pack-buttons">
      {isOwn && <Button primary words="Edit" press={() => on.edit(pack)} />}
      <Button words="Make a copy" press={() => on.copy(pack)} />
      <Button words="Export as a file" press={() => on.exportPack(pack)} />
      {isOwn && <Button words="Delete" press={() => setAsking(true)} />}
    </div>
  );
}

interface ButtonProps {
  readonly words: string;
  readonly press: () => void;
  readonly primary?: boolean;
}

function Button({ words, press, primary = false }: ButtonProps) {
  return (
    <button type="button" class={primary ? 'button primary' : 'button'} onClick={press}>
      {words}
    </button>
  );
}

interface ConfirmDeleteProps {
  readonly name: string;
  readonly remove: () => void;
  readonly keep: () => void;
}

/** In place of the buttons; the focus goes to the way back, so that a second Enter deletes nothing. */
function ConfirmDelete({ name, remove, keep }: ConfirmDeleteProps) {
  return (
    <div class="pack-buttons" role="group" aria-label={`Delete ${name}`}>
      <span>Delete “{name}” for good? Its names go back to the packs that have them too.</span>
      <button type="button" class="button" onClick={remove}>
        Delete it
      </button>
      <button type="button" class="button primary" ref={focusOnMount} onClick={keep}>
        Keep it
      </button>
    </div>
  );
}
