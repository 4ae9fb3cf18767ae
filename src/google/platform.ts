import { createDocumentCache, createUserCache } from './cache';
import { createCallback } from './callback';
import { createClock } from './clock';
import { createCodec } from './codec';
import { createHttp } from './http';
import { installation } from './installation';
import { createLock } from './lock';
import { createMail } from './mail';
import { createNotices } from './notices';
import type { Platform, WorkbookPort } from './ports';
import { createProperties } from './properties';
import { createTriggers } from './triggers';
import { createUi } from './ui';
import { createUse } from './use';
import { createWorkbook } from './workbook';

/** Set by the build; where there was none, as in tests of single modules, there are no others. */
declare const NGORDER_HOSTS: readonly string[] | undefined;

/** Hosts that requests may go to besides the vendor's, as the manifest says too: `npm run build -- --hosts=login.example.id`. None in the usual build. */
const extraHosts: readonly string[] = typeof NGORDER_HOSTS === 'undefined' ? [] : NGORDER_HOSTS;

/**
 * The real platform, for one execution. The spreadsheet is touched when it is first asked for: with no authorisation yet, as in
 * `onOpen`, naming it would fail {facts §5}.
 */
export function createPlatform(): Platform {
  let workbook: WorkbookPort | undefined;
  const use = createUse();
  return {
    installation,
    get extraHosts() {
      return extraHosts;
    },
    get workbook() {
      workbook ??= createWorkbook();
      return workbook;
    },
    http: createHttp(use),
    properties: createProperties(use),
    documentCache: createDocumentCache(),
    userCache: createUserCache(),
    lock: createLock(),
    clock: createClock(),
    codec: createCodec(),
    triggers: createTriggers(),
    ui: createUi(installation),
    notices: createNotices(),
    use,
    get callback() {
      return createCallback();
    },
    ...(typeof NGORDER_MAIL !== 'undefined' && NGORDER_MAIL ? { mail: createMail(use) } : {}),
  };
}
