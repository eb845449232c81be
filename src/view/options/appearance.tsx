/** Theme and side of the panel. */
import type { OptionsActions, OptionsProps } from './props.ts';
import { sideWords, themeWords } from './words.ts';

interface AppearanceProps {
  readonly settings: OptionsProps['settings'];
  readonly on: OptionsActions;
}

export function Appearance({ settings, on }: AppearanceProps) {
  return (
    <div class="card rows">
      <Choices title="Theme" words={themeWords} chosen={settings.theme} choose={on.chooseTheme} />
      <Choices
        title="Side of the page"
        words={sideWords}
        chosen={settings.side}
        choose={on.chooseSide}
      />
    </div>
  );
}

interface ChoicesProps<Name extends string> {
  readonly title: string;
  readonly words: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

function Choices<Name extends string>({ title, words, chosen, choose }: ChoicesProps<Name>) {
  const names = Object.keys(words) as Name[];
  return (
    <fieldset class="row">
      <legend>{title}</legend>
      {names.map((name) => (
        <label key={name} class="radio">
          <input
            type="radio"
            name={title}
            checked={name === chosen}
            onChange={() => choose(name)}
          />
          {words[name]}
        </label>
      ))}
    </fieldset>
  );
}
