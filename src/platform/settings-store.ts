/** The settings in `storage.local`. They hold no patient data. */
import { defaultSettings, settingsSchema, type Settings } from '../encounter/settings.ts';
import { browser } from './browser.ts';

const key = 'settings';

/** A record that does not fit the schema counts as none. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  const parsed = settingsSchema.safeParse(stored[key] ?? {});
  return parsed.success ? parsed.data : defaultSettings;
}

export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

/** Calls back on each change, whoever made it. */
export function watchSettings(changed: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void loadSettings().then(changed);
  });
}
