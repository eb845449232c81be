import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHARTS } from './charts/index.ts';
import { withPosted } from './posted.ts';
import { startClinic } from './server.ts';
import type { Clinic } from './server.ts';
import { shapePath, SHAPES } from './shapes.ts';
import type { ShapeId } from './shapes.ts';

let clinic: Clinic;

beforeAll(async () => {
  clinic = await startClinic();
});

afterAll(() => clinic.close());

const get = (path: string) => fetch(clinic.origin + path);

/** The status for a path sent as it stands: `fetch` would tidy the dots away. */
const rawStatus = (path: string): Promise<number> =>
  new Promise((done, failed) => {
    request({ host: '127.0.0.1', port: clinic.port, path }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', failed)
      .end();
  });

describe('the clinic', () => {
  it('lists every chart on its front page, each with a link to its own page', async () => {
    const html = await (await get('/')).text();
    const missing = CHARTS.filter((chart) => !html.includes(shapePath(chart.shape, chart.id)));
    expect(missing).toEqual([]);
  });

  it('serves a chart as JSON', async () => {
    const response = await get('/charts/roe-neck.json');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual(CHARTS[0]);
  });

  it('serves the list of all charts', async () => {
    expect(await (await get('/charts/all.json')).json()).toHaveLength(CHARTS.length);
  });

  it.each(Object.keys(SHAPES) as ShapeId[])('has the first page of %s', async (shape) => {
    const response = await get(shapePath(shape, 'roe-neck'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('answers the inner addresses of the single-page app with its page', async () => {
    const html = await (await get('/spa/visits/roe-neck/billing')).text();
    expect(html).toContain('<div id="app">');
  });

  it('serves the rich-text editor from its package', async () => {
    const response = await get('/vendor/quill/quill.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await get('/vendor/quill/quill.snow.css')).status).toBe(200);
  });

  it('answers as localhost too, which is another origin', async () => {
    const response = await fetch(`http://localhost:${clinic.port}/charts/roe-neck.json`);
    expect(response.status).toBe(200);
    expect(clinic.log.at(-1)?.host).toBe(`localhost:${clinic.port}`);
  });

  it('says that it does not have what it does not have', async () => {
    expect((await get('/nothing.html')).status).toBe(404);
    expect((await get('/charts/nobody.json')).status).toBe(404);
    expect((await get('/openemr/')).status).toBe(404);
  });

  it.each([
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/vendor/quill/../package.json',
    '/vendor/quill/..%2fpackage.json',
    '/spa/..%2f..%2f..%2fpackage.json',
    '/openemr/index.html%00.js',
    '//etc/hostname.json',
  ])('does not leave its folders for %s', async (path) => {
    expect(await rawStatus(path)).toBe(404);
  });

  it('refuses an address that cannot be decoded', async () => {
    expect(await rawStatus('/%E0%A4%A')).toBe(400);
  });

  it('keeps its own sources inside', async () => {
    expect((await get('/server.ts')).status).toBe(404);
    expect((await get('/charts/roe-neck.ts')).status).toBe(404);
  });

  it('logs who asked for what', async () => {
    const before = clinic.log.length;
    await fetch(`${clinic.origin}/spa/?chart=roe-neck`, {
      headers: { referer: 'http://127.0.0.1/from' },
    });
    expect(clinic.log.slice(before)).toEqual([
      {
        method: 'GET',
        url: '/spa/?chart=roe-neck',
        host: `127.0.0.1:${clinic.port}`,
        referer: 'http://127.0.0.1/from',
        origin: undefined,
      },
    ]);
  });

  it('gives a posted page back with what was posted', async () => {
    const response = await fetch(`${clinic.origin}/openemr/fee-sheet.html?chart=roe-neck`, {
      method: 'POST',
      body: new URLSearchParams({ 'bill[1][mod]': '59:GP', note: '</script>$&' }),
    });
    const html = await response.text();
    const posted = /id="posted">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(posted)).toEqual([
      ['bill[1][mod]', '59:GP'],
      ['note', '</script>$&'],
    ]);
  });

  it('lets a browser keep its scripts and styles, never a page, and nothing that is being edited', async () => {
    const paths = ['/browser/chart.js', '/browser/plain.css', '/openemr/index.html', '/nowhere.js'];
    const kept = async (origin: string): Promise<(string | null)[]> =>
      Promise.all(
        paths.map(async (path) => (await fetch(origin + path)).headers.get('cache-control')),
      );
    expect(await kept(clinic.origin)).toEqual([
      'max-age=600',
      'max-age=600',
      'no-store',
      'no-store',
    ]);
    const edited = await startClinic({ isEdited: true });
    expect(await kept(edited.origin)).toEqual(paths.map(() => 'no-store'));
    await edited.close();
  });

  it('takes the port that it is given', async () => {
    const other = await startClinic();
    const { port } = other;
    await other.close();
    const again = await startClinic({ port });
    expect(again.origin).toBe(`http://127.0.0.1:${port}`);
    await expect(startClinic({ port })).rejects.toThrow('EADDRINUSE');
    await again.close();
  });
});

describe('a posted form', () => {
  it('stands before the first script and cannot end it', () => {
    const html = withPosted('<p></p><script src="x.js"></script>', 'a=%3Cb%3E');
    expect(html).toBe(
      '<p></p><script type="application/json" id="posted">[["a","\\u003cb>"]]</script><script src="x.js"></script>',
    );
  });

  it('leaves a page with no script alone', () => {
    expect(withPosted('<p></p>', 'a=b')).toBe('<p></p>');
  });
});
