/** The taught fields of the settings page: loaded, forgotten, and written to and taken from files. */
import { fieldMapText, readFieldMapFile } from '../../src/encounter/field-map-file.ts';
import { dropFields, keepFields, loadFieldMaps } from '../../src/platform/field-map-store.ts';
import { saveFile } from '../../src/platform/save-file.ts';
import type { TaughtActions, TaughtProps, TaughtSite } from '../../src/view/options/taught.tsx';

export async function taughtProps(switchedOn: readonly string[]): Promise<TaughtProps> {
  const maps = Object.entries(await loadFieldMaps());
  const sites = maps.map(([site, fields]) => ({ site, fields }));
  return { sites: sites.filter(({ fields }) => fields.length > 0), switchedOn, on };
}

const on: TaughtActions = {
  forget: (site, key) => void dropFields(site, key),
  save,
  takeIn: async (file, site) => {
    const read = readFieldMapFile(await file.text());
    if ('problem' in read) return read.problem;
    const { map } = read;
    const into = site ?? map.site;
    await keepFields(into, map.fields);
    const count = map.fields.length;
    return `${count} ${count === 1 ? 'field was' : 'fields were'} taken in for ${new URL(into).host}.`;
  },
};

function save({ site, fields }: TaughtSite): void {
  const text = fieldMapText({ site, fields: [...fields] });
  saveFile(`codeside-fields-${new URL(site).hostname}.json`, text, 'application/json');
}
