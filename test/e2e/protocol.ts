/** Chromium with the extension, over its bare debugging protocol: every target, from its first breath. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureChromium } from '../../src/cli/browsers.ts';
import { quietArguments, testBuild } from '../../src/cli/extension-browser.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly sessionId?: string;
}

export interface Target {
  readonly session: string;
  readonly targetId: string;
  readonly type: string;
  /** Where it is now: most targets begin with no address at all. */
  url: string;
}

export interface Protocol {
  /** Every address that any target has asked for. */
  readonly asked: string[];
  readonly targets: Target[];
  readonly send: (
    method: string,
    params: object,
    session?: string,
  ) => Promise<Record<string, unknown>>;
  readonly close: () => Promise<void>;
}

export async function openProtocol(extension = testBuild): Promise<Protocol> {
  const profile = await mkdtemp(join(tmpdir(), 'codeside-'));
  const child = spawn(await ensureChromium(), [
    '--headless=new',
    ...quietArguments,
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    'about:blank',
  ]);
  const protocol = speak(new WebSocket(await addressOf(child)));
  await protocol.send('Target.setDiscoverTargets', { discover: true });
  await protocol.send('Target.setAutoAttach', autoAttach);
  return {
    ...protocol,
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** New targets wait until they are watched. */
const autoAttach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stderr === null) throw new Error('Chromium has no error stream');
  for await (const line of createInterface({ input: child.stderr })) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('Chromium ended before it could be spoken to');
}

function speak(socket: WebSocket): Omit<Protocol, 'close'> {
  const opened = new Promise((done) => socket.addEventListener('open', done, { once: true }));
  const waiting = new Map<number, (result: Record<string, unknown>) => void>();
  const asked: string[] = [];
  const targets: Target[] = [];
  let last = 0;

  const send: Protocol['send'] = async (method, params, sessionId) => {
    await opened;
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    return new Promise((done) => waiting.set(id, done));
  };

  async function attach(session: string, { targetId, type, url }: Target): Promise<void> {
    targets.push({ session, targetId, type, url });
    await Promise.all([
      send('Network.enable', {}, session),
      send('Target.setAutoAttach', autoAttach, session),
      send('Runtime.runIfWaitingForDebugger', {}, session),
    ]);
  }

  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result } = JSON.parse(String(data)) as Message;
    if (id !== undefined) waiting.get(id)?.(result ?? {});
    if (method === 'Target.attachedToTarget') {
      const { sessionId, targetInfo } = params as { sessionId: string; targetInfo: Target };
      void attach(sessionId, targetInfo);
    }
    if (method === 'Target.targetInfoChanged') {
      const { targetInfo } = params as { targetInfo: Target };
      const known = targets.find(({ targetId }) => targetId === targetInfo.targetId);
      if (known !== undefined) known.url = targetInfo.url;
    }
    if (method === 'Network.requestWillBeSent' || method === 'Network.webSocketCreated') {
      const { request, url } = params as { request?: { url: string }; url?: string };
      asked.push(request?.url ?? url ?? '');
    }
  });
  return { asked, targets, send };
}

/** The value of an expression in a target, as text; a click made in it counts as a person's. */
export async function evaluateIn(
  { send }: Protocol,
  target: Target | undefined,
  expression: string,
): Promise<string> {
  if (target === undefined) return '';
  const params = { expression, awaitPromise: true, userGesture: true };
  const { result } = await send('Runtime.evaluate', params, target.session);
  const { value = '' } = (result ?? {}) as { value?: string | number };
  return `${value}`;
}

/** Presses the toolbar button on the tab that shows `url`, and gives the page that opens. */
export async function pressToolbarButton(
  protocol: Protocol,
  url: string,
): Promise<() => Target | undefined> {
  const worker = protocol.targets.find(({ type }) => type === 'service_worker');
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos as { targetId: string; url: string }[];
  const tab = tabs.find((one) => one.url === url);
  const id = new URL(worker?.url ?? '').host;
  await protocol.send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  return () => protocol.targets.find((target) => target.url.endsWith('/popup.html'));
}
