/** What the docked panel of a page shows, in lines of text. */
import type { Frame, Page } from '@playwright/test';

/** The docked panel, once it has a review to show. */
export async function panelFrame(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame): boolean => /-extension:\/\/[^/]+\/panel\.html/.test(frame.url());
  const panel =
    page.frames().find(isPanel) ??
    (await page.waitForEvent('framenavigated', { predicate: isPanel, timeout: 15_000 }));
  await panel.locator('[data-state="ready"]').waitFor({ state: 'attached', timeout: 15_000 });
  return panel;
}

/** Codes with units and modifiers, then the findings, worst first. */
export async function tellPanel(panel: Frame): Promise<string> {
  const codes = await panel.locator('[data-code][data-verdict]').evaluateAll((elements) =>
    elements.map((element) => {
      const { code, verdict, units, modifiers } = (element as HTMLElement).dataset;
      return `  ${code}  ${verdict}, units ${units || '?'}, modifiers ${modifiers || 'none'}`;
    }),
  );
  const findings = await panel.locator('[data-rule]').evaluateAll((elements) =>
    elements.map((element) => {
      const { rule, indicator } = (element as HTMLElement).dataset;
      return `  ${indicator}: ${rule}`;
    }),
  );
  return ['What the note supports', ...codes, 'Before it goes out', ...findings].join('\n');
}
