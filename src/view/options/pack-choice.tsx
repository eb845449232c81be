/** A list of the payer packs to choose one from, or none. */
import type { PayerPack } from '../../encounter/pack.ts';

interface PackChoiceProps {
  readonly title: string;
  readonly packs: readonly Pick<PayerPack, 'id' | 'name'>[];
  readonly chosen: string | undefined;
  readonly choose: (pack: string | undefined) => void;
}

export function PackChoice({ title, packs, chosen = '', choose }: PackChoiceProps) {
  return (
    <label>
      <span>{title}</span>
      <select
        class="choice"
        value={chosen}
        onChange={({ currentTarget: { value } }) => choose(value === '' ? undefined : value)}
      >
        <option value="">None assumed</option>
        {packs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
