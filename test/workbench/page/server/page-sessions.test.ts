import { PageSessions } from '../../../../workbench/page/server/page-sessions';
import { startWorkbench } from '../../../../workbench/workbench';

it.each([
  ['has no onOpen and no panel', 'function nothing() {}'],
  [
    'fails in both',
    "function onOpen() { throw new Error('no menu') }\nfunction openSidebar() { throw new Error('no panel') }",
  ],
])('a script that %s is open all the same, and the log says why', async (_, code) => {
  const bundle = { code, manifest: {}, files: {} };
  const workbench = await startWorkbench({ bundle, build: 'bound', workers: 1 });
  try {
    const sessions = new PageSessions(workbench);
    const session = await sessions.of();
    expect([session?.person, session?.sidebarHtml()]).toEqual(['owner', undefined]);
    expect(workbench.cloud.logs.filter(({ level }) => level === 'error')).toHaveLength(2);
    await session?.showNewVersion();
    await sessions.close();
  } finally {
    await workbench.close();
  }
});
