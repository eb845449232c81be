/** The list of keys, opened with `?`. */
import { IconButton } from './head.tsx';

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['j', 'k'], 'next and previous finding'],
  [['Enter'], 'open or fold it'],
  [['d'], 'set it aside, with a reason'],
  [['Esc'], 'close this, or keep the finding'],
  [['?'], 'these keys'],
];

export function Keys({ close }: { readonly close: () => void }) {
  return (
    <div class="keys card" role="dialog" aria-label="Keys">
      <div class="block-head">
        <h2>Keys</h2>
        <IconButton name="Close" sign="close" act={close} focused />
      </div>
      <dl>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
