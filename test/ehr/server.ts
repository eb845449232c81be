/**
 * The practice clinic: serves the pages of this folder on 127.0.0.1, and nothing else.
 *
 * `node test/ehr/server.ts [port]` runs it alone. It holds no state but the log of what was asked: a form
 * that is posted to a page comes back as that page with the posted values, as a server-rendered EHR does.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chartById, CHARTS } from './charts/index.ts';
import { frontPage } from './front-page.ts';
import { withPosted } from './posted.ts';

/** One request as it came in; `url` is the path and query, `host` the Host header. */
interface Asked {
  method: string;
  url: string;
  host: string;
  referer: string | undefined;
  origin: string | undefined;
}

export interface Clinic {
  port: number;
  /** `http://127.0.0.1:<port>`; `http://localhost:<port>` is the same clinic as another origin. */
  origin: string;
  log: Asked[];
  close(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

const PAGES = fileURLToPath(new URL('.', import.meta.url));
const QUILL = fileURLToPath(new URL('../../node_modules/quill/dist/', import.meta.url));

/** What may leave the folder, by extension. Sources and anything unknown stay inside. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const MAX_BODY = 256 * 1024;

const notFound: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not here' };

/** The file under `root` that `path` names, or nothing where it would lead outside. */
const fileUnder = (root: string, path: string): string | undefined => {
  const file = resolve(root, `.${sep}${path}`);
  return file.startsWith(root) && !path.includes('\0') ? file : undefined;
};

const fileFor = (path: string): string | undefined => {
  if (path.startsWith('/vendor/quill/'))
    return fileUnder(QUILL, path.slice('/vendor/quill/'.length));
  // A single-page app answers all its own addresses with its one page.
  if (path.startsWith('/spa/') && extname(path) === '') return fileUnder(PAGES, 'spa/index.html');
  return fileUnder(PAGES, path.slice(1));
};

const fileAnswer = async (path: string): Promise<Answer> => {
  const file = fileFor(path);
  const type = file && TYPES[extname(file)];
  if (!file || !type) return notFound;
  try {
    return { status: 200, type, body: await readFile(file) };
  } catch {
    return notFound;
  }
};

const chartAnswer = (path: string): Answer | undefined => {
  const id = /^\/charts\/([\w-]+)\.json$/.exec(path)?.[1];
  if (id === undefined) return undefined;
  const found = id === 'all' ? CHARTS : chartById(id);
  if (!found) return notFound;
  return { status: 200, type: TYPES['.json'] ?? '', body: JSON.stringify(found) };
};

/** The address's path, decoded; nothing where it cannot be decoded. */
const pathOf = (url: string): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > MAX_BODY) return '';
  }
  return body;
};

const answerTo = async (request: IncomingMessage): Promise<Answer> => {
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return { ...notFound, status: 400 };
  if (path === '/' || path === '/index.html') {
    return { status: 200, type: TYPES['.html'] ?? '', body: frontPage(CHARTS) };
  }
  const answer = chartAnswer(path) ?? (await fileAnswer(path));
  if (request.method !== 'POST' || answer.status !== 200 || !answer.type.startsWith('text/html')) {
    return answer;
  }
  return { ...answer, body: withPosted(String(answer.body), await bodyOf(request)) };
};

/** Most of what a page of many frames asks for is the same few scripts and styles. */
const isKept = ({ status, type }: Answer): boolean =>
  status === 200 && /^text\/(javascript|css);/.test(type);

const send = (
  response: ServerResponse,
  { status, type, body }: Answer,
  { withBody, keep }: { withBody: boolean; keep: boolean },
): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': keep ? 'max-age=600' : 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(withBody ? body : undefined);
};

interface Start {
  port?: number;
  /** Whether its files may change meanwhile: then a browser keeps none of them. */
  isEdited?: boolean;
}

/** Starts the clinic; port 0, the default, takes a free one. Rejects where the port is taken. */
export const startClinic = async ({ port = 0, isEdited = false }: Start = {}): Promise<Clinic> => {
  const log: Asked[] = [];
  const server = createServer((request, response) => {
    const { host = '', referer, origin } = request.headers;
    const method = request.method ?? 'GET';
    log.push({ method, url: request.url ?? '/', host, referer, origin });
    answerTo(request).then(
      (answer) =>
        send(response, answer, { withBody: method !== 'HEAD', keep: !isEdited && isKept(answer) }),
      () => send(response, { ...notFound, status: 500 }, { withBody: true, keep: false }),
    );
  });
  await new Promise<void>((started, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', started);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    origin: `http://127.0.0.1:${bound}`,
    log,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await startClinic({
    port: Number(process.argv[2] ?? 4173),
    isEdited: true,
  });
  process.stdout.write(`The practice clinic is open at ${origin}/\n`);
}
