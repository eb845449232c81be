/** Serves the pages of the libraries on 127.0.0.1, and the libraries' own ready-made files. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { BUILT, LIBRARIES } from './prepare.ts';

export interface LibraryServer {
  origin: string;
  close: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const shell = (name: string): string => `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>Chart</title><link rel="icon" href="data:,"></head>
<body><script type="module" src="/built/${name}.js"></script></body></html>`;

const fileOf = (path: string): string | null => {
  const [, top = '', ...rest] = path.split('/');
  const folder = { built: BUILT, node_modules: join(LIBRARIES, 'node_modules') }[top];
  const file = folder && resolve(folder, rest.join('/'));
  return file?.startsWith(folder ?? '') ? file : null;
};

/** Any path of one word is a page of that name. */
export async function serveLibraries(): Promise<LibraryServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = fileOf(pathname);
    const type = file ? TYPES[extname(file)] : 'text/html; charset=utf-8';
    const body = file ? readFile(file) : Promise.resolve(shell(pathname.slice(1)));
    body.then(
      (content) => response.writeHead(200, { 'content-type': type }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolved) => {
    server.listen(0, '127.0.0.1', resolved);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
