/**
 * Who sent a message, as the browser says. Origins are trusted, paths are not: a sender's path does
 * not follow a single-page app's route.
 */

/** The part of the browser's `MessageSender` that the doors look at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?:
    { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** A reader in a frame of a page. `site` is the origin of the tab's page, `frame` 0 its top frame. */
export interface PageSender {
  readonly tab: number;
  readonly frame: number;
  readonly document: string;
  /** Origin of the frame that sent it; of the tab's page where the frame's own is opaque. */
  readonly origin: string;
  readonly site: string;
}

/** Our own extension, in a tab, a docked frame, a native panel or a page. */
export function isOwnPage(sender: Sender, own: { id: string; origin: string }): boolean {
  return sender.id === own.id && originOf(sender.url) === own.origin;
}

/** The frame that a reader speaks from; undefined where the browser does not name a tab and a web origin. */
export function pageSender(sender: Sender, ownId: string): PageSender | undefined {
  const { tab, frameId = 0, documentId } = sender;
  if (sender.id !== ownId || tab?.id === undefined) return undefined;
  const site = webOrigin(tab.url);
  const origin = webOrigin(sender.origin) ?? webOrigin(sender.url) ?? site;
  if (origin === undefined) return undefined;
  return {
    tab: tab.id,
    frame: frameId,
    document: documentId ?? `${frameId}`,
    origin,
    site: site ?? origin,
  };
}

/** `https://emr.example:8443/a` → `https://emr.example`: a site as the user switches it on, without a port. */
export function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}`;
}

/** The site's host permission: `https://emr.example/*`. */
export function sitePattern(url: string): string {
  return `${siteOf(url)}/*`;
}

function webOrigin(url: string | undefined): string | undefined {
  const origin = originOf(url);
  return origin?.startsWith('http://') || origin?.startsWith('https://') ? origin : undefined;
}

/** `new URL(…).origin` is "null" for extension schemes in some engines: take it apart by hand there. */
export function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host, origin } = new URL(url);
  if (origin !== 'null') return origin;
  return host === '' ? undefined : `${protocol}//${host}`;
}
