import { request } from 'node:http';
import type { PageAssets } from '../../../../workbench/page/server/page-assets';
import { type PageServer, startPageServer } from '../../../../workbench/page/server/page-server';
import type { PageSession } from '../../../../workbench/page/server/page-session';
import { PageSessions } from '../../../../workbench/page/server/page-sessions';
import { startWorkbench, type Workbench } from '../../../../workbench/workbench';

const assets: PageAssets = { page: '<html></html>', script: '', styles: '', scriptRunShim: '' };

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly policy: string;
}

function feedOf(session: PageSession | undefined) {
  if (!session) throw new Error('Nobody has the spreadsheet open.');
  return session.feed;
}

describe('the server of the page', () => {
  let workbench: Workbench;
  let sessions: PageSessions;
  let server: PageServer;

  beforeAll(async () => {
    workbench = await startWorkbench({ shop: { products: 1, orders: 0 } });
    sessions = new PageSessions(workbench, { opensPanel: false });
    server = await startPageServer(sessions, assets, 0);
  });

  afterAll(async () => {
    await server.close();
    await workbench.close();
  });

  /** As a browser sends it, with headers that scripts cannot choose. */
  function ask(path: string, headers: Record<string, string>, body?: string): Promise<Answered> {
    const { host } = new URL(server.url);
    const sent = { host, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers };
    return new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const asked = request(`${server.url}${path}`, { method, headers: sent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString('utf8'),
            policy: String(response.headers['content-security-policy'] ?? ''),
          }),
        );
      });
      asked.on('error', reject).end(body);
    });
  }

  const undo = (headers: Record<string, string>) => ask('/api/undo', headers, '{}');
  const edit = (edited: unknown) => ask('/api/edit', {}, JSON.stringify({ edit: edited }));

  it('answers its own page and no other site', async () => {
    const origin = server.url;
    expect((await undo({ origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await undo({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await undo({ origin: 'null', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await undo({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await undo({ host: 'evil.example' })).status).toBe(403);
    expect((await ask('/events', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'empty' })).status).toBe(403);
  });

  it('opens for whoever follows a link, and stands in no frame of others', async () => {
    const opened = await ask('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' });
    expect([opened.status, opened.policy]).toEqual([200, expect.stringContaining("frame-ancestors 'none'")]);
    const policies = [await ask('/sidebar', {}), await ask('/dialog', {})].map(({ policy }) => policy);
    expect(policies).toEqual(Array(2).fill(expect.stringMatching(/^sandbox allow-scripts .*frame-ancestors 'self'$/)));
  });

  it('lets in by a link of another site only whom the file is shared with already', async () => {
    const follow = (as: string, site: string) =>
      ask(`/?as=${as}`, { 'sec-fetch-site': site, 'sec-fetch-dest': 'document' });
    expect((await follow('mallory', 'cross-site')).status).toBe(400);
    expect((await follow('mallory', 'same-site')).status).toBe(400);
    expect(workbench.cloud.persons).not.toContain('mallory');
    expect((await follow('colleague', 'cross-site')).status).toBe(200);
    expect((await follow('newcomer', 'none')).status).toBe(200);
  });

  it('takes no body without an end', async () => {
    const answered = await undoWith('x'.repeat(21_000_000));
    // The connection may be closed before all of it was sent.
    expect(answered?.status ?? 413).toBe(413);
  });

  const undoWith = (body: string) => ask('/api/undo', {}, body).catch(() => undefined);

  it('says in words what is no request of a page', async () => {
    expect((await undoWith('{'))?.text).toContain('JSON');
    expect((await ask('/api/missing', {}, '{}')).text).toContain('There is no request named missing.');
    expect((await ask('/api/toString', {}, '{}')).text).toContain('There is no request named toString.');
    expect((await edit({ kind: 'explode' })).text).toContain('This is no request of a page');
  });

  it('survives places that no spreadsheet has', async () => {
    const [sheet] = workbench.cloud.workbook.sheets();
    const tabId = sheet?.id ?? 0;
    const far = { row: 1e9, column: 1, rows: 1, columns: 1 };
    const long = { row: 1, column: 1, rows: 9_999_999, columns: 1 };
    const wide = { row: 1, column: 1, rows: 1, columns: 9_999_999 };
    const edits = [far, long, wide].flatMap((to) => [
      { kind: 'enter', tabId, to, texts: [['x']] },
      { kind: 'fill', tabId, from: { row: 1, column: 1, rows: 1, columns: 1 }, to },
      { kind: 'clear', tabId, areas: [to], parts: 'all' },
      { kind: 'copy', tabId, fromTabId: tabId, from: to, to, parts: 'all' },
      { kind: 'hide', tabId, axis: 'row', first: to.row, count: to.rows * to.columns, areHidden: true },
      { kind: 'freeze', tabId, rows: to.row * to.rows * to.columns, columns: 0 },
      { kind: 'widen', tabId, columns: [to.row + to.rows + to.columns], pixels: 100 },
      { kind: 'sort', tabId, area: to, keys: [{ column: 1, ascending: true }] },
      { kind: 'shift', tabId, shift: { kind: 'insert', axis: 'row', at: to.row + to.rows, count: 9_999_999 } },
      { kind: 'shift', tabId, shift: { kind: 'move', axis: 'row', at: 1, count: 1, to: 2000 } },
    ]);
    for (const one of edits) expect([one, JSON.parse((await edit(one)).text).ok]).toEqual([one, false]);
    await ask('/api/select', {}, JSON.stringify({ tabId, areas: [long], seen: 1 }));
    expect(workbench.cloud.workbook.selection).toEqual([{ row: 1, column: 1, rows: 1, columns: 1 }]);
    expect([sheet?.maxRows, sheet?.maxColumns, sheet?.lastRow()]).toEqual([1000, 26, 0]);
  });

  it('ends an answer that cannot be brought to its end, and goes on', async () => {
    const session = await sessions.of();
    const begun = jest.spyOn(feedOf(session), 'open').mockImplementation((response) => {
      response.writeHead(200).flushHeaders();
      throw new Error('The snapshot is too long.');
    });
    await expect(ask('/events', {})).rejects.toThrow();
    begun.mockRestore();
    expect((await undo({})).status).toBe(200);
  });

  it('takes no edit that names more cells than a spreadsheet has', async () => {
    const [sheet] = workbench.cloud.workbook.sheets();
    const whole = { row: 1, column: 1, rows: 1000, columns: 26 };
    const areas = new Array(1000).fill(whole);
    const answered = await edit({ kind: 'attribute', tabId: sheet?.id, areas, attribute: 'note', value: 'x' });
    expect(answered.text).toContain('too many cells');
  });

  it('makes columns no wider than a page can draw', async () => {
    const [sheet] = workbench.cloud.workbook.sheets();
    const widen = (column: number, pixels: number) =>
      edit({ kind: 'widen', tabId: sheet?.id, columns: [column], pixels });
    for (const [column, pixels] of [1e300, -1e300, 300].entries()) await widen(column + 1, pixels);
    expect([...(sheet?.columnWidths ?? [])]).toEqual([
      [1, 10_000],
      [2, 21],
      [3, 300],
    ]);
  });

  it('runs functions of the script only', async () => {
    const run = (name: string) => ask('/api/run', {}, JSON.stringify({ name, args: ['1 + 1'] }));
    for (const name of ['eval', 'Function', 'hasOwnProperty']) {
      expect((await run(name)).text).toContain(`Script function not found: ${name}`);
    }
    expect((await run('private_')).text).toContain('cannot be called');
  });

  it('gives the spreadsheet as a file', async () => {
    const { status, text } = await ask('/spreadsheet.xlsx', {});
    expect([status, text.slice(0, 2)]).toEqual([200, 'PK']);
  });

  it('knows by the address who looks: each has their own selection and panel', async () => {
    const { cloud } = workbench;
    const { workbook } = cloud;
    const tabId = workbook.sheets()[0]?.id ?? 0;
    const areas = [{ row: 7, column: 2, rows: 1, columns: 1 }];
    const select = (as: string) => ask(`/api/select?as=${as}`, {}, JSON.stringify({ tabId, areas, seen: 1 }));
    expect((await select('colleague')).status).toBe(200);
    expect(workbook.asViewer('colleague', () => workbook.selection)).toEqual(areas);
    expect(workbook.selection).not.toEqual(areas);
    await ask('/api/run?as=colleague', {}, JSON.stringify({ name: 'openSidebar', args: [] }));
    expect(cloud.uiOf('colleague').sidebar).toBeDefined();
    expect(cloud.ui.sidebar).toBeUndefined();
    expect((await select('budi')).status).toBe(200);
    expect(cloud.persons).toContain('budi');
    expect((await select('../owner')).status).toBe(400);
  });
});
