import {
  failureOf,
  keptAnswerDocument,
  manifestOf,
  tablePartDocument,
} from '../../../src/formulas/sources/cache-documents';
import { alertSettingsOf } from '../../../src/state/schema/alerts/alert-settings';
import { knownAlertsDocument } from '../../../src/state/schema/alerts/known-alerts';
import { authorDocument } from '../../../src/state/schema/author';
import { baselineOf, landingOf } from '../../../src/state/schema/baseline';
import { keptChangesOf } from '../../../src/state/schema/changes/kept-changes';
import { seenRowsOf } from '../../../src/state/schema/changes/seen-rows';
import { confirmationOf } from '../../../src/state/schema/confirmation';
import { connectionDocument, connectionOf } from '../../../src/state/schema/connections/connection';
import { connectionMemoryDocument, connectionMemoryOf } from '../../../src/state/schema/connections/connection-memory';
import { grantOf } from '../../../src/state/schema/connections/grant';
import { knownNamesOf } from '../../../src/state/schema/connections/known-names';
import { signInOf } from '../../../src/state/schema/connections/sign-in';
import { dashboardDocument } from '../../../src/state/schema/dashboard';
import { proposedConnectionDocument, usedConnectionOf } from '../../../src/state/schema/file-shop';
import { hoursOfFunctionsDocument, hoursOfUseDocument } from '../../../src/state/schema/hours-of-use';
import { journalTabDocument } from '../../../src/state/schema/journal-tab';
import { leaseDocument } from '../../../src/state/schema/lease';
import { liveConsentOf } from '../../../src/state/schema/live-consent';
import { mailNoticesDocument } from '../../../src/state/schema/mail-notices';
import { priceFillsDocument } from '../../../src/state/schema/price-fills';
import { pushPlanDocument } from '../../../src/state/schema/push-plan';
import { rowBatchDocument } from '../../../src/state/schema/row-batch';
import { rowChoicesDocument } from '../../../src/state/schema/row-choice';
import { rowPlanDocument } from '../../../src/state/schema/row-plan';
import { runProgressDocument } from '../../../src/state/schema/run-progress';
import { latestRunOf } from '../../../src/state/schema/runs/latest-run';
import { runMemoryOf } from '../../../src/state/schema/runs/run-memory';
import { runTurnOf } from '../../../src/state/schema/runs/run-turn';
import { stoodAtGapOf } from '../../../src/state/schema/runs/stood-at-gap';
import { datedCopiesOf } from '../../../src/state/schema/schedule/dated-copies';
import { publishedJobsOf } from '../../../src/state/schema/schedule/published-jobs';
import { publishedPushesOf } from '../../../src/state/schema/schedule/published-pushes';
import { pullInHandOf } from '../../../src/state/schema/schedule/pull-in-hand';
import { scheduledJobsOf } from '../../../src/state/schema/schedule/scheduled-jobs';
import { takeOverPlanDocument } from '../../../src/state/schema/schedule/take-over-plan';
import { valuesPlannedOf } from '../../../src/state/schema/schedule/values-planned';
import { frozenPlanOf, scheduledPushesOf } from '../../../src/state/schema/scheduled-pushes';
import { settingsDocument, sheetLanguageDocument } from '../../../src/state/schema/settings';
import { stagedPullsDocument } from '../../../src/state/schema/staged-pull';
import type { StoredDocument } from '../../../src/state/schema/stored-document';
import { tabListDocument } from '../../../src/state/schema/tab-list';
import { tabMarkDocument } from '../../../src/state/schema/tab-mark';

/** A document, and what each of its versions wrote once; the versions are never changed, only added to. */
export interface Sample {
  readonly document: StoredDocument<unknown>;
  readonly versions: readonly [first: string, ...later: string[]];
}

/** What version 0.1.0 kept of a small shop with a pulled tab, a report, rows and a plan, text by text. */
export const samples: Readonly<Record<string, Sample>> = {
  connection: {
    document: connectionDocument,
    versions: [
      '{"origin":"https://api.ngorder.id","key":"sandbox-key","shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"}}',
      '{"version":2,"id":"ed4258ab58e9","origin":"https://api.ngorder.id","key":"sandbox-key","shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"},"name":"","checkedAt":0}',
      '{"version":3,"id":"ed4258ab58e9","origin":"https://api.ngorder.id","way":{"by":"key","key":"sandbox-key"},"shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"},"name":"","checkedAt":0}',
      '{"version":4,"id":"ed4258ab58e9","origin":"https://api.ngorder.id","way":{"by":"key","key":"sandbox-key"},"shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"},"name":"","checkedAt":0,"since":0}',
    ],
  },
  'connection with a name': {
    document: connectionOf('ed4258ab58e9'),
    versions: [
      '{"origin":"https://api.ngorder.id","key":"sandbox-key","shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"}}',
      '{"version":2,"id":"ed4258ab58e9","origin":"https://api.ngorder.id","key":"sandbox-key","shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"},"name":"Cabang","checkedAt":1772416800000}',
      '{"version":3,"id":"ed4258ab58e9","origin":"https://api.ngorder.id","way":{"by":"key","key":"sandbox-key"},"shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"},"name":"Cabang","checkedAt":1772416800000}',
      '{"version":4,"id":"ed4258ab58e9","origin":"https://api.ngorder.id","way":{"by":"key","key":"sandbox-key"},"shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"},"name":"Cabang","checkedAt":1772416800000,"since":1772416800000}',
    ],
  },
  'connection by OAuth 2': {
    document: connectionOf('ed4258ab58e9'),
    versions: [
      '{"origin":"https://api.ngorder.id","key":"sandbox-key","shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"}}',
      '{"version":2,"id":"ed4258ab58e9","origin":"https://api.ngorder.id","key":"sandbox-key","shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"},"name":"","checkedAt":0}',
      '{"version":3,"id":"ed4258ab58e9","origin":"https://api.ngorder.id","way":{"by":"oauth","basePath":"/oauth/v2"},"shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"},"name":"","checkedAt":1772416800000}',
      '{"version":4,"id":"ed4258ab58e9","origin":"https://api.ngorder.id","way":{"by":"oauth","basePath":"/oauth/v2"},"shop":{"id":7,"name":"Toko Contoh","packageEnds":"2027-05-01"},"name":"","checkedAt":1772416800000,"since":1772416800000}',
    ],
  },
  'grant of a connection': {
    document: grantOf('ed4258ab58e9'),
    versions: [
      '{"app":{"clientId":"app","clientSecret":"hush","authorizationUrl":"https://api.ngorder.id/oauth/authorize","tokenUrl":"https://api.ngorder.id/oauth/token","revokeUrl":"","scope":"shop"},"tokens":{"access":"a1","refresh":"r1","renewAt":1772417340000,"expiresAt":1772417400000}}',
    ],
  },
  'attempt to connect that waits': {
    document: signInOf('workbook-1'),
    versions: [
      '{"id":"0123456789ab","file":"workbook-1","replaces":"","origin":"https://api.ngorder.id","basePath":"/oauth/v2","begunAt":1772416800000,"stage":{"name":"waiting","app":{"clientId":"app","clientSecret":"hush","authorizationUrl":"https://api.ngorder.id/oauth/authorize","tokenUrl":"https://api.ngorder.id/oauth/token","revokeUrl":"","scope":"shop"},"verifier":"abc"}}',
    ],
  },
  'attempt to connect that came to nothing': {
    document: signInOf('workbook-1'),
    versions: [
      '{"id":"0123456789ab","file":"workbook-1","replaces":"ed4258ab58e9","origin":"https://api.ngorder.id","basePath":"/oauth/v2","begunAt":1772416800000,"stage":{"name":"refused","code":"signInDenied","values":{"host":"api.ngorder.id"}}}',
    ],
  },
  'attempt to connect that did': {
    document: signInOf('workbook-1'),
    versions: [
      '{"id":"0123456789ab","file":"workbook-1","replaces":"","origin":"https://api.ngorder.id","basePath":"/oauth/v2","begunAt":1772416800000,"stage":{"name":"done","connection":"ed4258ab58e9"}}',
    ],
  },
  'what a person is alerted to': {
    document: alertSettingsOf('workbook-1'),
    versions: [
      '{"stock":{"out":true,"low":true,"most":5,"categories":[{"id":"7","name":"Kaos","most":12}],"column":{"tabId":1000003,"title":"Batas"}},"unpaid":{"isOn":true,"days":3},"ends":{"isOn":true,"days":30},"report":[{"figure":"grossSales","period":"yesterday","isBelow":true,"bound":1500000}],"jobs":{"isOn":true},"mail":{"isOn":true,"quiet":{"from":21,"until":7}},"seenAt":1772416800000,"muted":[{"topic":"stock","id":"8000001","newsAt":1772416800000}]}',
    ],
  },
  'alerts that are known': {
    document: knownAlertsDocument,
    versions: [
      '{"alerts":[{"topic":"stock","id":"8000001","level":2,"name":"Kaos","sku":"KAOS-01","figure":0,"bound":5,"since":1772416800000,"newsAt":1772420400000},{"topic":"unpaid","id":"31","level":1,"name":"#20031 · Sari","figure":5,"bound":3,"total":250000,"isPaidInPart":true,"since":1772416800000,"newsAt":1772416800000,"overAt":1772420400000}],"topics":{"stock":{"lookedAt":1772420400000,"leftOut":0},"unpaid":{"leftOut":0,"failure":{"code":"badAnswer","at":1772420400000}}},"latestNews":1772420400001,"drawn":{"tabId":1000009,"lines":[["stock:8000001","Out of stock","Kaos","KAOS-01",0,5,1772416800000,"New"]],"coming":[["stock:8000001","Low stock","Kaos","KAOS-01",2,5,1772416800000,"New"]],"own":[]}}',
    ],
  },
  'alerts of limits that cannot be read': {
    document: knownAlertsDocument,
    versions: [
      '{"alerts":[],"topics":{"stock":{"lookedAt":1772420400000,"leftOut":0,"unread":{"column":"Batas","count":2,"first":["KAOS-01 (\\"banyak\\")","KAOS-02 (\\"?\\")"]}}},"latestNews":1772420400001}',
    ],
  },
  'scheduled pushes': {
    document: scheduledPushesOf('workbook-1'),
    versions: [
      '[{"id":"0d6f4a52","digest":"9b0f6c1f9a5d4e1b8c7d6e5f","connection":"ed4258ab58e9","tabId":1000003,"dataset":"variations","count":2,"startsAt":1772838000000,"endsAt":1773010800000,"plannedAt":1772416800000,"stage":{"name":"ending","run":"rmm8","back":"rmm9"},"since":1773010801000},{"id":"77aa01bc","digest":"aa0f6c1f9a5d4e1b8c7d6e5f","connection":"ed4258ab58e9","tabId":1000003,"dataset":"variations","count":1,"startsAt":1772838000000,"plannedAt":1772416800000,"stage":{"name":"waiting"},"since":1772416800000,"isInCells":true}]',
    ],
  },
  'scheduled pushes with a name': {
    document: scheduledPushesOf('workbook-1'),
    versions: [
      '[{"id":"0d6f4a52","name":"Promo 12.12","digest":"9b0f6c1f9a5d4e1b8c7d6e5f","connection":"ed4258ab58e9","tabId":1000003,"dataset":"variations","count":2,"startsAt":1772838000000,"plannedAt":1772416800000,"stage":{"name":"waiting"},"since":1772416800000}]',
    ],
  },
  'scheduled pushes that were taken over': {
    document: scheduledPushesOf('workbook-1'),
    versions: [
      '[{"id":"0d6f4a52","digest":"9b0f6c1f9a5d4e1b8c7d6e5f","connection":"ed4258ab58e9","tabId":1000003,"dataset":"variations","count":2,"startsAt":1772838000000,"endsAt":1773010800000,"plannedAt":1772416800000,"stage":{"name":"on","run":"rmm8","isWhole":true},"since":1773010801000,"takenOver":{"author":"a1b2c3d4","id":"77aa01bc","at":1772416800000},"heldSince":1772420400000}]',
    ],
  },
  'values of a scheduled push, for other files': {
    document: valuesPlannedOf({ spreadsheetId: 'workbook-1', push: '0d6f4a52', part: 0 }),
    versions: [
      '{"file":"Promo","values":[{"key":"8000001/price","wanted":90000},{"key":"8000002/show","wanted":"true"}]}',
    ],
  },
  'scheduled pushes as colleagues see them': {
    document: publishedPushesOf('x1'),
    versions: [
      '{"by":"Rina","pushes":[{"id":"0d6f4a52","digest":"9b0f6c1f9a5d4e1b8c7d6e5f","connection":"ed4258ab58e9","tabId":1000003,"dataset":"variations","count":2,"startsAt":1772838000000,"endsAt":1773010800000,"plannedAt":1772416800000,"stage":{"name":"waiting"},"since":1773010801000}]}',
    ],
  },
  'a colleague’s push that is to be taken over': {
    document: takeOverPlanDocument,
    versions: [
      '{"id":"6a1f0c2b9d","author":"a1b2c3d4","push":"0d6f4a52","seen":"77f0","part":"end","tabId":1000003,"dataset":"variations","listCalls":1,"edits":[{"key":"8000001/price","recordId":"8000001","parentId":"1","column":"price","sku":"KAOS-01","name":"Kaos","baseline":49500,"wanted":55000,"status":"ready","live":49500}],"afterRuns":2}',
    ],
  },
  'plan that was put aside of a colleague’s push': {
    document: frozenPlanOf('77aa01bc'),
    versions: [
      '{"tabId":1000003,"dataset":"variations","listCalls":1,"edits":[{"key":"8000001/price","recordId":"8000001","parentId":"1","column":"price","sku":"KAOS-01","name":"Kaos","baseline":55000,"wanted":49500,"status":"ready","live":55000}],"acknowledged":[],"tried":["8000001/price"]}',
    ],
  },
  'plan that was put aside': {
    document: frozenPlanOf('0d6f4a52'),
    versions: [
      '{"tabId":1000003,"dataset":"variations","listCalls":1,"edits":[{"key":"8000001/price","recordId":"8000001","parentId":"1","column":"price","sku":"KAOS-01","name":"Kaos","baseline":55000,"wanted":49500,"status":"ready","live":55000,"warnings":[{"message":"warning.largeDrop","values":{"percent":10}}]}],"acknowledged":["8000001/price"]}',
    ],
  },
  'filled prices': {
    document: priceFillsDocument,
    versions: [
      '[{"tabId":1000003,"column":"price","at":1772416800000,"cells":[{"recordId":"8000001","base":55000,"written":49900,"before":55000},{"recordId":"8000002","base":55000,"written":49900,"before":"","formula":"=A1*2"},{"recordId":"8000003","base":55000,"written":49900,"before":"Rp 55.000"}]}]',
    ],
  },
  'what changed in a tab': {
    document: keptChangesOf(1000003),
    versions: [
      '{"lines":[{"at":1772416800000,"id":"8000001","label":"KAOS-01 · Kaos","kind":"value","column":"price","from":55000,"to":49500,"isPushed":true},{"at":1772416800000,"id":"8000007","label":"TOPI-07 · Topi","kind":"gone","column":"","from":"","to":""}],"left":{"count":340,"until":1770000000000},"isTold":false}',
    ],
  },
  'what was seen in a watched tab': {
    document: seenRowsOf(1000003),
    versions: [
      '{"asked":"0123456789abcdef","columns":["#label","#day","price"],"rows":{"8000001":["KAOS-01 · Kaos","",49500]}}',
    ],
  },
  'dated copies of a tab': {
    document: datedCopiesOf(1000003),
    versions: [
      '{"keep":7,"columns":["sku","price"],"copies":[{"tabId":1000011,"name":"Variasi 1 Mar 2026","day":"2026-03-01","at":1772330400000,"rows":1241,"columns":12,"blocks":["0123456789abcdef0123456789abcdef"]},{"tabId":1000012,"name":"Variasi 2 Mar 2026","day":"2026-03-02","at":1772416800000,"dataAt":1772413200000,"rows":1241,"columns":12,"blocks":["fedcba9876543210fedcba9876543210"],"isUnfinished":true}]}',
    ],
  },
  'dated copies whose looks are known': {
    document: datedCopiesOf(1000003),
    versions: [
      '{"keep":7,"copies":[{"tabId":1000011,"name":"Variasi 1 Mar 2026","day":"2026-03-01","at":1772330400000,"rows":1241,"columns":12,"blocks":["0123456789abcdef0123456789abcdef"],"looks":{"headings":"#ffffff/#000000/bold/normal/none/10/Arial","records":"#ffffff/#000000/normal/normal/none/10/Arial","formats":["00112233445566778899aabbccddeeff"]}}]}',
    ],
  },
  'dated copies that are somebody’s own': {
    document: datedCopiesOf(1000003),
    versions: [
      '{"keep":7,"copies":[{"tabId":1000011,"name":"Variasi 1 Mar 2026","day":"2026-03-01","at":1772330400000,"rows":1241,"columns":12,"blocks":["0123456789abcdef0123456789abcdef"],"isOwn":true}]}',
    ],
  },
  'connection that a file uses': { document: usedConnectionOf('workbook-1'), versions: ['"ed4258ab58e9"'] },
  'connection that was ended in a file': { document: usedConnectionOf('workbook-1'), versions: ['""'] },
  'connection that a file proposes': { document: proposedConnectionDocument, versions: ['"ed4258ab58e9"'] },
  'connection memory': {
    document: connectionMemoryDocument,
    versions: [
      '{"paths":{},"perPage":{"product.search":10,"analyzer.products":100},"insistsOnFilter":{},"width":4,"proven":{}}',
      '{"version":2,"paths":{},"perPage":{"product.search":10,"analyzer.products":100},"insistsOnFilter":{},"width":4,"proven":{}}',
    ],
  },
  'memory of one connection': {
    document: connectionMemoryOf('ed4258ab58e9'),
    versions: [
      '{"paths":{},"perPage":{"order.list":100},"insistsOnFilter":{},"width":4,"proven":{}}',
      '{"version":2,"paths":{},"perPage":{"order.list":100},"insistsOnFilter":{},"width":4,"proven":{}}',
    ],
  },
  'connection memory of a shop with an allowance': {
    document: connectionMemoryDocument,
    versions: [
      '{"paths":{},"perPage":{"product.search":10},"insistsOnFilter":{},"width":2,"proven":{},"perMinute":1,"latest":[1772417040000]}',
      '{"version":2,"paths":{},"perPage":{"product.search":10},"insistsOnFilter":{},"width":2,"proven":{},"perMinute":1,"answered":[{"at":1772417040000,"count":1}]}',
    ],
  },
  'connection memory of a day on which old records were read again': {
    document: connectionMemoryDocument,
    versions: [
      '{"paths":{},"perPage":{},"insistsOnFilter":{},"width":4,"proven":{}}',
      '{"version":2,"paths":{},"perPage":{},"insistsOnFilter":{},"width":4,"proven":{},"reread":{"day":"2026-03-03","requests":46}}',
    ],
  },
  author: {
    document: authorDocument,
    versions: ['{"id":"0a1b2c3d","secret":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"}'],
  },
  'author who deleted a saved pull': {
    document: authorDocument,
    versions: [
      '{"id":"0a1b2c3d","secret":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff","withdrawn":[{"stamp":"7484d356","tabId":1000003}]}',
    ],
  },
  'run turn': {
    document: runTurnOf('workbook-1|https://api.ngorder.id|7'),
    versions: ['{"run":"20260302-1f9c2b7a","turn":2}'],
  },
  'run turn after those of earlier runs': {
    document: runTurnOf('workbook-1|https://api.ngorder.id|7'),
    versions: ['{"run":"20260302-1f9c2b7a","turn":2,"earlier":[{"run":"20260301-2b7a1f9c","turn":1}]}'],
  },
  'latest run': {
    document: latestRunOf('workbook-1|https://api.ngorder.id|7'),
    versions: ['{"run":"20260302-1f9c2b7a","isOpen":true}'],
  },
  'latest run with what its lines were': {
    document: latestRunOf('workbook-1|https://api.ngorder.id|7'),
    versions: [
      '{"run":"20260302-1f9c2b7a","isOpen":true,"digest":"0123456789abcdef0123456789abcdef","at":1772416800000}',
    ],
  },
  'latest run after lines were lost': {
    document: latestRunOf('workbook-1|https://api.ngorder.id|7'),
    versions: [
      '{"run":"20260302-1f9c2b7a","isOpen":true,"gap":{"run":"20260301-0d8b1a69","next":"20260302-1f9c2b7a","to":1772416800000}}',
    ],
  },
  'run memory': {
    document: runMemoryOf('workbook-1|https://api.ngorder.id|7'),
    versions: ['{"run":"20260302-1f9c2b7a","number":3,"save":12,"isOpen":true}'],
  },
  'run memory after lines were lost': {
    document: runMemoryOf('workbook-1|https://api.ngorder.id|7'),
    versions: [
      '{"run":"20260302-1f9c2b7a","number":3,"save":12,"isOpen":true,"gap":{"run":"20260301-0d8b1a69","next":"20260302-1f9c2b7a","to":1772416800000}}',
    ],
  },
  'what stood when lines were lost': {
    document: stoodAtGapOf(1000003),
    versions: ['{"gap":"20260301-0d8b1a69","entries":["8000001/delta:0=5"]}'],
  },
  'live consent': {
    document: liveConsentOf('workbook-1'),
    versions: ['["warehouse.list","product.search","product.warehouseStock"]'],
  },
  settings: {
    document: settingsDocument,
    versions: [
      '{"formulas":{"live":true,"endpoints":["warehouse.list","product.search","product.warehouseStock"],"minutes":10,"refreshedAt":0},"push":{"changePercent":30,"zeroRows":10,"mostEdits":20000,"undoDays":30}}',
    ],
  },
  'language of the cells': { document: sheetLanguageDocument, versions: ['{"language":"id"}'] },
  'language of the cells, switched': {
    document: sheetLanguageDocument,
    versions: ['{"language":"en","isSwitched":true}'],
  },
  'pulled tabs': {
    document: tabListDocument,
    versions: [
      '[{"tabId":1000003,"dataset":"variations","definition":{"dataset":"variations","filters":{},"mode":"update"},"columns":[{"key":"sku","kind":"text","title":{"en":"SKU","id":"SKU"},"widthPixels":150,"pushable":true},{"key":"stock:0","kind":"quantity","title":{"en":"Stock · Gudang Utama","id":"Stok · Gudang Utama"},"widthPixels":150,"place":"Gudang Utama","pushable":true},{"key":"delta:0","kind":"difference","title":{"en":"Δ · Gudang Utama","id":"Δ · Gudang Utama"},"widthPixels":150,"place":"Gudang Utama","pushable":false,"isEntry":true},{"key":"variation_id","kind":"id","title":{"en":"Variation ID","id":"ID variasi"},"widthPixels":100,"pushable":false}],"idColumn":"variation_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":7,"listCalls":2},{"tabId":1209461,"dataset":"best-products","definition":{"dataset":"best-products","filters":{},"mode":"replace"},"columns":[{"key":"rank","kind":"id","title":{"en":"No.","id":"No."},"widthPixels":50,"pushable":false},{"key":"name","kind":"text","title":{"en":"Name","id":"Nama"},"widthPixels":240,"pushable":false}],"idColumn":"rank","pulledAt":1772416800000,"fullAt":1772416800000,"rows":1,"listCalls":1,"chart":{"id":1534072931,"spec":{"kind":"bar","title":"Best products","areas":[{"row":1,"column":2,"rows":2,"columns":1},{"row":1,"column":4,"rows":2,"columns":1}],"row":2,"column":11,"widthPixels":640,"heightPixels":360,"colors":["#0e7a4b","#f2a33a","#3b82c4","#a65fb0","#d95757","#67b7a1","#8c8f3a","#7a6f9b"]},"tableColumns":9}}]',
      '{"version":2,"content":[{"tabId":1000003,"dataset":"variations","definition":{"dataset":"variations","filters":{},"mode":"update"},"columns":[{"key":"sku","kind":"text","title":{"en":"SKU","id":"SKU"},"widthPixels":150,"pushable":true},{"key":"stock:0","kind":"quantity","title":{"en":"Stock · Gudang Utama","id":"Stok · Gudang Utama"},"widthPixels":150,"place":"Gudang Utama","pushable":true},{"key":"delta:0","kind":"difference","title":{"en":"Δ · Gudang Utama","id":"Δ · Gudang Utama"},"widthPixels":150,"place":"Gudang Utama","pushable":false,"isEntry":true},{"key":"variation_id","kind":"id","title":{"en":"Variation ID","id":"ID variasi"},"widthPixels":100,"pushable":false}],"idColumn":"variation_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":7,"listCalls":2},{"tabId":1209461,"dataset":"best-products","definition":{"dataset":"best-products","filters":{},"mode":"replace"},"columns":[{"key":"rank","kind":"id","title":{"en":"No.","id":"No."},"widthPixels":50,"pushable":false},{"key":"name","kind":"text","title":{"en":"Name","id":"Nama"},"widthPixels":240,"pushable":false}],"idColumn":"rank","pulledAt":1772416800000,"fullAt":1772416800000,"rows":1,"listCalls":1,"chart":{"id":1534072931,"spec":{"kind":"bar","title":"Best products","areas":[{"row":1,"column":2,"rows":2,"columns":1},{"row":1,"column":4,"rows":2,"columns":1}],"row":2,"column":11,"widthPixels":640,"heightPixels":360,"colors":["#0e7a4b","#f2a33a","#3b82c4","#a65fb0","#d95757","#67b7a1","#8c8f3a","#7a6f9b"]},"tableColumns":9}}]}',
      '{"version":3,"content":[{"tabId":1000003,"dataset":"variations","definition":{"dataset":"variations","filters":{},"mode":"update"},"columns":[{"key":"sku","kind":"text","title":{"en":"SKU","id":"SKU"},"widthPixels":150,"pushable":true},{"key":"stock:0","kind":"quantity","title":{"en":"Stock · Gudang Utama","id":"Stok · Gudang Utama"},"widthPixels":150,"place":"Gudang Utama","pushable":true},{"key":"delta:0","kind":"difference","title":{"en":"Δ · Gudang Utama","id":"Δ · Gudang Utama"},"widthPixels":150,"place":"Gudang Utama","pushable":false,"isEntry":true},{"key":"variation_id","kind":"id","title":{"en":"Variation ID","id":"ID variasi"},"widthPixels":100,"pushable":false}],"idColumn":"variation_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":7,"listCalls":2},{"tabId":1209461,"dataset":"best-products","definition":{"dataset":"best-products","filters":{},"mode":"replace"},"columns":[{"key":"rank","kind":"id","title":{"en":"No.","id":"No."},"widthPixels":50,"pushable":false},{"key":"name","kind":"text","title":{"en":"Name","id":"Nama"},"widthPixels":240,"pushable":false}],"idColumn":"rank","pulledAt":1772416800000,"fullAt":1772416800000,"rows":1,"listCalls":1,"chart":{"id":1534072931,"spec":{"kind":"bar","title":"Best products","areas":[{"row":1,"column":2,"rows":2,"columns":1},{"row":1,"column":4,"rows":2,"columns":1}],"row":2,"column":11,"widthPixels":640,"heightPixels":360,"colors":["#0e7a4b","#f2a33a","#3b82c4","#a65fb0","#d95757","#67b7a1","#8c8f3a","#7a6f9b"]},"tableColumns":9}}]}',
    ],
  },
  'pulled tabs with words to choose': {
    document: tabListDocument,
    versions: [
      '[{"tabId":1000003,"dataset":"orders","definition":{"dataset":"orders","filters":{"start_date":"2026-02-01"},"mode":"update"},"columns":[{"pushable":false,"isEntry":true,"key":"payment.entry","kind":"money","widthPixels":130,"title":{"en":"Book payment","id":"Catat pembayaran"},"note":{"en":"The amount that came in, or PAID for all that is due. It is booked by Review changes.","id":"Nominal yang masuk, atau LUNAS untuk seluruh sisa tagihan. Dicatat lewat Tinjau perubahan."}},{"pushable":false,"isEntry":true,"key":"payment.entry.bank","kind":"text","widthPixels":130,"title":{"en":"Into account","id":"Ke rekening"},"note":{"en":"Name or number of the bank account. Needed only if the shop has several.","id":"Nama atau nomor rekening bank. Hanya perlu bila toko punya lebih dari satu."}}],"idColumn":"order_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"listCalls":1}]',
      '{"version":2,"content":[{"tabId":1000003,"dataset":"orders","definition":{"dataset":"orders","filters":{"start_date":"2026-02-01"},"mode":"update"},"columns":[{"pushable":false,"isEntry":true,"key":"payment.entry","kind":"money","widthPixels":130,"title":{"en":"Book payment","id":"Catat pembayaran"},"note":{"en":"The amount that came in, or PAID for all that is due. It is booked by Review changes.","id":"Nominal yang masuk, atau LUNAS untuk seluruh sisa tagihan. Dicatat lewat Tinjau perubahan."}},{"pushable":false,"isEntry":true,"key":"payment.entry.bank","kind":"text","widthPixels":130,"title":{"en":"Into account","id":"Ke rekening"},"note":{"en":"Name or number of the bank account. Needed only if the shop has several.","id":"Nama atau nomor rekening bank. Hanya perlu bila toko punya lebih dari satu."}}],"idColumn":"order_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"listCalls":1}]}',
      '{"version":3,"content":[{"tabId":1000003,"dataset":"orders","definition":{"dataset":"orders","filters":{"start_date":"2026-02-01"},"mode":"update"},"columns":[{"pushable":false,"isEntry":true,"key":"payment.entry","kind":"money","widthPixels":130,"title":{"en":"Book payment","id":"Catat pembayaran"},"note":{"en":"The amount that came in, or PAID for all that is due. It is booked by Review changes.","id":"Nominal yang masuk, atau LUNAS untuk seluruh sisa tagihan. Dicatat lewat Tinjau perubahan."}},{"pushable":false,"isEntry":true,"key":"payment.entry.bank","kind":"text","widthPixels":130,"title":{"en":"Into account","id":"Ke rekening"},"note":{"en":"Name or number of the bank account. Needed only if the shop has several.","id":"Nama atau nomor rekening bank. Hanya perlu bila toko punya lebih dari satu."}}],"idColumn":"order_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"listCalls":1}]}',
    ],
  },
  'pulled tabs with days read at different times': {
    document: tabListDocument,
    versions: [
      '[{"tabId":1000003,"dataset":"orders","definition":{"dataset":"orders","filters":{"start_date":"2026-02-01"},"mode":"update"},"columns":[],"idColumn":"order_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"listCalls":1}]',
      '{"version":2,"content":[{"tabId":1000003,"dataset":"orders","definition":{"dataset":"orders","filters":{"start_date":"2026-02-01"},"mode":"update"},"columns":[],"idColumn":"order_id","pulledAt":1772503200000,"fullAt":1772416800000,"rows":2,"readDays":[{"from":"2026-02-01","to":"2026-02-22","at":1772416800000},{"from":"2026-02-23","to":"2026-03-03","at":1772503200000}],"openAt":1772503200000,"listCalls":1,"listDays":30}]}',
      '{"version":3,"content":[{"tabId":1000003,"dataset":"orders","definition":{"dataset":"orders","filters":{"start_date":"2026-02-01"},"mode":"update"},"columns":[],"idColumn":"order_id","pulledAt":1772503200000,"fullAt":1772416800000,"rows":2,"readDays":[{"from":"2026-02-01","to":"2026-02-22","at":1772416800000},{"from":"2026-02-23","to":"2026-03-03","at":1772503200000}],"openAt":1772503200000,"listCalls":1,"listDays":30}]}',
    ],
  },
  'pulled tab that remembers what its filters came to, and its time zone': {
    document: tabListDocument,
    versions: [
      '[{"tabId":1000003,"dataset":"orders","definition":{"dataset":"orders","filters":{"start_date":"2026-02-01"},"mode":"update"},"columns":[],"idColumn":"order_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"listCalls":1}]',
      '{"version":2,"content":[{"tabId":1000003,"dataset":"orders","definition":{"dataset":"orders","filters":{"start_date":"2026-02-01"},"mode":"update"},"columns":[],"idColumn":"order_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"listCalls":1}]}',
      '{"version":3,"content":[{"tabId":1000003,"dataset":"orders","definition":{"dataset":"orders","filters":{"start_date":"=Setelan!A1"},"mode":"update"},"columns":[],"idColumn":"order_id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"timeZone":"Asia/Jakarta","askedBy":"44136fa355b3678a","readDays":[{"from":"2026-02-01","to":"2026-03-02","at":1772416800000}],"listCalls":1,"listDays":30}]}',
    ],
  },
  'pulled tab whose rows have to fit conditions': {
    document: tabListDocument,
    versions: [
      '[{"tabId":1000003,"dataset":"products","definition":{"dataset":"products","filters":{},"mode":"update"},"columns":[],"idColumn":"id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"listCalls":1}]',
      '{"version":2,"content":[{"tabId":1000003,"dataset":"products","definition":{"dataset":"products","filters":{},"mode":"update"},"columns":[],"idColumn":"id","pulledAt":1772416800000,"fullAt":1772416800000,"rows":2,"listCalls":1}]}',
      '{"version":3,"content":[{"tabId":1000003,"dataset":"products","definition":{"dataset":"products","filters":{},"conditions":[{"column":"total_stock","is":"below","value":5},{"column":"category_name","is":"filled"}],"mode":"update"},"columns":[],"idColumn":"id","pulledAt":1772416800000,"fullAt":0,"rows":2,"listCalls":1}]}',
    ],
  },
  baseline: {
    document: baselineOf(1000003),
    versions: [
      '{"columns":["sku","name","color","size","stock:0","price"],"rows":{"8000001":["JIL-HIT-00000","Jilbab Katun Hakim","Hitam","S",76,367500],"8000002":["SEP-HIJ-00001","Sepatu Batik Wastuti","Hijau","M",69,339000]}}',
    ],
  },
  'baseline of a report': { document: baselineOf(1209461), versions: ['{"columns":[],"rows":{}}'] },
  landing: {
    document: landingOf(1000003),
    versions: [
      '{"columns":["sku","name","color","size","stock:0","price"],"rows":{"8000001":["JIL-HIT-00000","Jilbab Katun Hakim","Hitam","S",76,367500],"8000002":["SEP-HIJ-00001","Sepatu Batik Wastuti","Hijau","M",69,339000]}}',
    ],
  },
  'staged pulls': {
    document: stagedPullsDocument,
    versions: [
      '[{"definition":{"dataset":"variations","filters":{},"mode":"update"},"isFull":false,"startedAt":1772416800000,"reading":{"filters":{},"context":{"warehouses":[{"id":0,"warehouse":"Gudang Utama","supplier_id":23500,"address":"Psr. Prasasta, Taliwang"}]},"waiting":[{"step":"products","input":{},"list":2,"reading":1,"page":4},{"step":"products","input":{},"list":2,"reading":1,"page":5},{"step":"products","input":{},"list":2,"reading":1,"page":6},{"step":"products","input":{},"list":2,"reading":1,"page":7}],"lists":{"1":{"first":{"step":"warehouses","input":{"with_main_warehouse":true}},"place":1000000,"reading":1,"total":null,"seen":0,"hasDuplicates":false,"pending":1,"counts":{}},"2":{"first":{"step":"products","input":{}},"place":2000000,"reading":1,"total":70,"seen":30,"hasDuplicates":false,"pending":4,"counts":{"products":30,"variations":71}}},"answered":4,"calls":6},"key":"59f6cf719ee8d657","rows":71}]',
    ],
  },
  'staged pull that may build baselines again': {
    document: stagedPullsDocument,
    versions: [
      '[{"definition":{"dataset":"variations","filters":{},"mode":"update"},"isFull":true,"mayRebuild":true,"tabId":1000003,"startedAt":1772416800000,"reading":{"filters":{},"context":{},"waiting":[],"lists":{},"answered":4,"calls":6},"key":"59f6cf719ee8d657","rows":71}]',
    ],
  },
  'staged refresh that reads earlier days once more': {
    document: stagedPullsDocument,
    versions: [
      '[{"definition":{"dataset":"orders","filters":{"start_date":"2026-02-01"},"mode":"update"},"tabId":1000003,"since":"2026-02-23","from":"2026-02-01","rest":[{"from":"2026-02-10","to":"2026-02-22"}],"open":[{"from":"2026-02-01","to":"2026-02-09"}],"mostClosed":3,"readsOpen":true,"isRestBegun":true,"startedAt":1772503200000,"reading":{"filters":{},"context":{},"waiting":[],"lists":{},"answered":4,"calls":6},"key":"59f6cf719ee8d657","rows":71}]',
    ],
  },
  'staged pull that stumbled over an answer': {
    document: stagedPullsDocument,
    versions: [
      '[{"definition":{"dataset":"variations","filters":{},"mode":"update"},"startedAt":1772416800000,"reading":{"filters":{},"context":{},"waiting":[],"lists":{},"answered":4,"calls":6},"key":"59f6cf719ee8d657","rows":71,"isInDoubt":true}]',
    ],
  },
  'put-away rows': {
    document: rowBatchDocument,
    versions: [
      '{"keys":["sku","name","color","size","price","price_buy","margin","price_reseller","price1","price2","price3","wholesale","weight","discount","publish_status","show_stock","description","category","product_type","category_id","product_id","variation_id","stock:0"],"rows":[["8000149",2,2000001,"[\\"KEM-COK-00148\\",\\"Kemeja Sport Napitupulu\\",\\"Cokelat\\",\\"41\\",154500,103000,0.33299999999999996,129000,123500,118500,113500,\\"\\",200,0,\\"Y\\",\\"N\\",\\"Kemeja nyaman dipakai sehari-hari.\\",\\"Muslim\\",\\"S\\",\\"5\\",\\"1000070\\",\\"8000149\\",89]"]]}',
    ],
  },
  plan: {
    document: pushPlanDocument,
    versions: [
      '{"id":"5f74d6c45faa70e641cb02d1","tabId":1000003,"dataset":"variations","edits":[{"key":"8000003/stock:0","recordId":"8000003","parentId":"1000002","column":"stock:0","sku":"SEP-PUT-00002","name":"Sepatu Batik Wastuti","baseline":21,"wanted":77,"status":"conflict","live":20,"reason":{"message":"conflict.changedInShop","values":{"live":20}}},{"key":"8000001/stock:0","recordId":"8000001","parentId":"1000001","column":"stock:0","sku":"JIL-HIT-00000","name":"Jilbab Katun Hakim","baseline":76,"wanted":9999,"status":"ready","live":76},{"key":"8000001/price","recordId":"8000001","parentId":"1000001","column":"price","sku":"JIL-HIT-00000","name":"Jilbab Katun Hakim","baseline":367500,"wanted":1,"status":"ready","live":367500,"warnings":[{"message":"warning.belowCost","values":{"price":1,"cost":245000}},{"message":"warning.lostThousands","values":{"value":1,"meant":1000}}]},{"key":"8000002/stock:0","recordId":"8000002","parentId":"1000002","column":"stock:0","sku":"SEP-HIJ-00001","name":"Sepatu Batik Wastuti","baseline":69,"wanted":-5,"status":"blocked","live":"","reason":{"message":"blocked.negative","values":{"value":"-5"}}}],"listCalls":2}',
    ],
  },
  'plan with choices': {
    document: pushPlanDocument,
    versions: [
      '{"id":"b0a41d0a3b0e0a5a4f3f5a11","tabId":1000003,"dataset":"variations","edits":[{"key":"8000003/stock:0","recordId":"8000003","parentId":"1000002","column":"stock:0","sku":"SEP-PUT-00002","name":"Sepatu Batik Wastuti","baseline":20,"wanted":77,"status":"ready","choice":"mine","live":20},{"key":"8000004/stock:0","recordId":"8000004","parentId":"1000002","column":"stock:0","sku":"SEP-HIJ-00003","name":"Sepatu Batik Wastuti","baseline":21,"wanted":77,"status":"conflict","choice":"theirs","live":20,"reason":{"message":"conflict.changedInShop","values":{"live":20}}}],"listCalls":2,"afterRuns":0}',
    ],
  },
  'plan with a choice and what was pulled': {
    document: pushPlanDocument,
    versions: [
      '{"id":"b0a41d0a3b0e0a5a4f3f5a11","tabId":1000003,"dataset":"variations","edits":[{"key":"8000003/stock:0","recordId":"8000003","parentId":"1000002","column":"stock:0","sku":"SEP-PUT-00002","name":"Sepatu Batik Wastuti","baseline":20,"wanted":77,"status":"ready","choice":"mine","pulled":21,"live":20}],"listCalls":2,"afterRuns":0}',
    ],
  },
  'plan of an undo': {
    document: pushPlanDocument,
    versions: [
      '{"id":"e5f94a1d7944573569c9a388","tabId":1000003,"dataset":"variations","listCalls":2,"undoes":"20260302-8ea809ad","edits":[{"key":"8000001/stock:0","recordId":"8000001","parentId":"1000001","column":"stock:0","sku":"JIL-HIT-00000","name":"Jilbab Katun Hakim","baseline":12,"wanted":76,"status":"ready","live":12}]}',
    ],
  },
  lease: {
    document: leaseDocument,
    versions: [
      '{"run":"20260302-b27d68e5","what":"pull","holder":"6ca90df6-6102-47d5-a8d0-1583f7cd0c36","heartbeat":1772416800000}',
    ],
  },
  progress: {
    document: runProgressDocument,
    versions: ['{"run":"20260302-c024e78c","step":"step.products","done":3,"total":4,"at":1772417040000}'],
  },
  'tab mark': {
    document: tabMarkDocument,
    versions: ['{"dataset":"variations","pulledAt":1772416800000,"rows":7,"isPartial":false}'],
  },
  'tab mark of records with a date': {
    document: tabMarkDocument,
    versions: ['{"dataset":"orders","pulledAt":1772416800000,"rows":2,"isPartial":false,"wholeSince":"2026-02-01"}'],
  },
  'tab mark with the tab that it is of': {
    document: tabMarkDocument,
    versions: ['{"dataset":"variations","pulledAt":1772416800000,"rows":7,"isPartial":false,"tabId":1000003}'],
  },
  'tab mark that tells records from what people wrote, and its shop': {
    document: tabMarkDocument,
    versions: [
      '{"dataset":"variations","pulledAt":1772416800000,"rows":7,"isPartial":false,"id":{"column":"variation_id","title":"Variation ID"},"shop":"0f3a5c7e9b1d","left":["weight"]}',
    ],
  },
  'mark of a template': { document: tabMarkDocument, versions: ['{"endpoint":"expense.create"}'] },
  'row choices': {
    document: rowChoicesDocument,
    versions: ['{"1000003":{"endpoint":"expense.create","matching":{"columns":{"note":"title"},"fixed":{"qty":"2"}}}}'],
  },
  'row plan': {
    document: rowPlanDocument,
    versions: [
      '{"id":"1e671ea74a6365afc7b03183","order":{"endpoint":"expense.create","tabId":1000003,"rows":[3],"matching":{"columns":{"note":"title"},"fixed":{"qty":"2"}}}}',
    ],
  },
  'row plan with a row that is used again': {
    document: rowPlanDocument,
    versions: [
      '{"id":"1e671ea74a6365afc7b03183","order":{"endpoint":"expense.create","tabId":1000003,"usedAgain":[{"row":3,"said":"[[\\"title\\",\\"Lakban\\"]]"}],"matching":{}},"afterRuns":1}',
    ],
  },
  'row plan of products': {
    document: rowPlanDocument,
    versions: [
      '{"id":"90b2d1c6f3ae45d8b7701c2e","order":{"endpoint":"product.update","tabId":1000003,"matching":{}},"live":{"8000001":{"stock:0":40,"price":150000,"sku":"KB-1"}},"afterRuns":2}',
    ],
  },
  confirmation: {
    document: confirmationOf('fadd3d17-3d6e-4323-8c49-7aa68c054de2'),
    versions: ['7201385f2118f3b96d6282f5873431112a24fe15d4f1ef6809c29e2187a0b96f'],
  },
  'names that the shop told': {
    document: knownNamesOf('warehouse', 'ed4258ab58e9'),
    versions: [
      '[{"id":"0","name":"Gudang Utama","hint":""},{"id":"12","name":"Shopee","hint":"Toko","also":["Shopee"]}]',
    ],
  },
  'jobs of a person in a file': {
    document: scheduledJobsOf('workbook-1'),
    versions: [
      '[{"id":"1f9c2b7a","task":{"kind":"tabs","tabIds":[1000003]},"timing":{"every":"day","hour":6},"timeZone":"Asia/Jakarta","connection":"ed4258ab58e9","due":1772492400000,"pause":{"why":"takenOver","at":1772427700000,"by":"Budi","isLifted":true},"takenOver":{"author":"0123abcd","id":"77aa00ff","at":1772427600000},"heldSince":1772427600000},{"id":"d35aa1b2","task":{"kind":"all"},"timing":{"every":"hours","hours":6},"timeZone":"Asia/Jakarta","connection":"ed4258ab58e9","due":1772427600000,"begun":1772427660000,"tries":1,"doneTabs":[1000003],"pause":{"why":"keyRejected","at":1772427700000},"latest":{"at":1772427700000,"end":"failed","code":"keyRejected","values":{"endpoint":"GET /supplier"},"tab":"Suppliers"},"isSeen":true}]',
    ],
  },
  'a job that goes on in the next execution': {
    document: scheduledJobsOf('workbook-1'),
    versions: [
      '[{"id":"1f9c2b7a","task":{"kind":"tabs","tabIds":[1000003]},"timing":{"every":"day","hour":6},"timeZone":"Asia/Jakarta","connection":"ed4258ab58e9","due":1772492400000,"latest":{"at":1772496300000,"end":"goesOn"},"doneTabs":[],"partRun":{"since":1772496000000,"took":{"calls":35,"seconds":300}},"cost":{"calls":35,"seconds":310}}]',
    ],
  },
  'a job that was taken over while its key was refused': {
    document: scheduledJobsOf('workbook-1'),
    versions: [
      '[{"id":"1f9c2b7a","task":{"kind":"tabs","tabIds":[1000003]},"timing":{"every":"day","hour":6},"timeZone":"Asia/Jakarta","connection":"ed4258ab58e9","due":1772492400000,"pause":{"why":"takenOver","at":1772427700000,"by":"Budi","was":"keyRejected"}}]',
    ],
  },
  'a job whose latest run is not noted yet': {
    document: scheduledJobsOf('workbook-1'),
    versions: [
      '[{"id":"1f9c2b7a","task":{"kind":"tabs","tabIds":[1000003]},"timing":{"every":"day","hour":6},"timeZone":"Asia/Jakarta","connection":"ed4258ab58e9","due":1772492400000,"latest":{"at":1772427700000,"end":"done"},"unnoted":{"run":"20260302-1f9c2b7a","rows":6,"newRows":1,"changedCells":4,"calls":2,"seconds":3}}]',
    ],
  },
  'a job several of whose runs are not noted yet': {
    document: scheduledJobsOf('workbook-1'),
    versions: [
      '[{"id":"1f9c2b7a","task":{"kind":"tabs","tabIds":[1000003]},"timing":{"every":"day","hour":6},"timeZone":"Asia/Jakarta","connection":"ed4258ab58e9","due":1772492400000,"latest":{"at":1772427700000,"end":"done"},"unnoted":{"run":"20260302-1f9c2b7a","rows":6,"newRows":1,"changedCells":4,"calls":2,"seconds":3},"earlier":[{"at":1772424100000,"end":"failed","code":"tabLocked","values":{"tab":"Suppliers"},"run":"20260302-0a9c2b7b","rows":0,"newRows":0,"changedCells":0,"calls":2,"seconds":3}],"untold":{"run":"20260301-0a9c2b7c","count":9,"since":1772388100000,"until":1772420500000}}]',
    ],
  },
  'a job that was set up otherwise while it was run': {
    document: scheduledJobsOf('workbook-1'),
    versions: [
      '[{"id":"1f9c2b7a","task":{"kind":"tabs","tabIds":[1000003]},"timing":{"every":"day","hour":6},"timeZone":"Asia/Jakarta","connection":"ed4258ab58e9","begunBefore":[1772427700000],"due":1772492400000}]',
    ],
  },
  'a pull that a person has in hand': {
    document: pullInHandOf('workbook-1'),
    versions: [
      '{"run":"20260302-1f9c2b7a","at":1772416800000,"connection":"ed4258ab58e9","about":{"task":{"kind":"tabs","tabIds":[1000003]},"tabId":1000003,"tabName":"Suppliers"},"isRest":false}',
    ],
  },
  'a job for which room is kept': {
    document: scheduledJobsOf('workbook-1'),
    versions: [
      '[{"id":"1f9c2b7a","task":{"kind":"tabs","tabIds":[1000003]},"timing":{"every":"day","hour":6},"timeZone":"Asia/Jakarta","connection":"ed4258ab58e9","due":1772492400000,"cost":{"calls":18500,"seconds":310},"roomKept":1772580000000,"latest":{"at":1772492500000,"end":"waiting","code":"budgetUsed","values":{"calls":18500,"minutes":6,"callsLeft":18400,"minutesLeft":80}}}]',
    ],
  },
  'hours of use': {
    document: hoursOfUseDocument,
    versions: [
      '[{"hour":492337,"requests":540,"triggerMs":61250,"propertyOperations":24,"mails":0},{"hour":492338,"requests":3,"triggerMs":0,"propertyOperations":12,"mails":1}]',
    ],
  },
  'hours of use by functions': {
    document: hoursOfFunctionsDocument,
    versions: ['[{"hour":492337,"requests":12,"triggerMs":0,"propertyOperations":40,"mails":0}]'],
  },
  'notices by mail': {
    document: mailNoticesDocument,
    versions: [
      '{"address":"sari@example.com","proof":{"address":"budi@example.com","digest":"7201385f2118f3b96d6282f5873431112a24fe15d4f1ef6809c29e2187a0b96f","sentAt":1772427600000,"tries":4},"sentAt":1772424000000,"waiting":[{"key":"1f9c2b7a/serverFailed","text":"2026-03-02 13:00 · Refresh tabs \\"Suppliers\\" · Toko"}],"told":["d35aa1b2/tabGone"],"lack":"quota"}',
    ],
  },
  'a notice on its way': {
    document: mailNoticesDocument,
    versions: [
      '{"address":"sari@example.com","codeSentAt":1772427600000,"sentAt":1772424000000,"sendingSince":1772431200000,"waiting":[{"key":"3f5a1c77aa00ff","text":"2026-03-02 13:00 · Refresh tabs \\"Suppliers\\" · Toko"}],"told":["3f5a1cd35aa1b2"]}',
    ],
  },
  'jobs as colleagues see them': {
    document: publishedJobsOf('x1'),
    versions: [
      '{"by":"Sari","jobs":[{"id":"1f9c2b7a","task":{"kind":"functions"},"timing":{"every":"week","days":[1,5],"hour":8},"timeZone":"Asia/Jakarta","connection":"ed4258ab58e9","due":1772758800000}]}',
    ],
  },
  dashboard: {
    document: dashboardDocument,
    versions: [
      '{"tabId":1000003,"drawn":{"rows":{"report-profit":28,"best-products":3},"charts":{"report-profit":{"id":1534072931,"spec":{"kind":"line","title":"Laba per hari","areas":[{"row":12,"column":15,"rows":29,"columns":1},{"row":12,"column":16,"rows":29,"columns":1},{"row":12,"column":17,"rows":29,"columns":1}],"colors":["#0e7a4b","#f2a33a","#3b82c4","#a65fb0","#d95757","#67b7a1","#8c8f3a","#7a6f9b"],"row":12,"column":2,"widthPixels":562,"heightPixels":284}}}},"period":{"from":"2026-02-01","to":"2026-02-28"}}',
    ],
  },
  'dashboard whose refreshes fail': {
    document: dashboardDocument,
    versions: ['{"tabId":1000003,"drawn":{"rows":{"report-profit":28},"charts":{}},"failingSince":1772427600000}'],
  },
  'dashboard whose rows are known by their names': {
    document: dashboardDocument,
    versions: [
      '{"tabId":1000003,"drawn":{"rows":{"report-profit":1},"names":{"report-profit":["2026-02-01"]},"heading":{"title":"Toko Contoh","subtitle":"1 Feb 2026"},"charts":{}}}',
    ],
  },
  'dashboard whose rows are known by all that they hold, and whose refresh was cut off': {
    document: dashboardDocument,
    versions: [
      '{"tabId":1000003,"drawn":{"rows":{"report-profit":1},"names":{"report-profit":["2026-02-01"]},"lines":{"report-profit":[["2026-02-01",1500,500]]},"coming":{"report-profit":[["2026-02-01",1500,500],["2026-02-02",0,0]]},"heading":{"title":"Toko Contoh","subtitle":"1 Feb 2026"},"charts":{}}}',
    ],
  },
  'dashboard beside whose rows a person keeps a copy of one': {
    document: dashboardDocument,
    versions: [
      '{"tabId":1000003,"drawn":{"rows":{"report-profit":1},"names":{"report-profit":["2026-02-01"]},"lines":{"report-profit":[["2026-02-01",1500,500]]},"own":{"report-profit":[["2026-02-01",1500,500]]},"heading":{"title":"Toko Contoh","subtitle":"1 Feb 2026"},"charts":{}}}',
    ],
  },
  'journal tab': { document: journalTabDocument, versions: ['1209461'] },
  'formula copy': {
    document: manifestOf('ngorder.a:f72f93d3a2c7e43686fecfb5b75192c1'),
    versions: ['{"version":"5893a416","at":1772416800000,"parts":1,"tokens":[]}'],
  },
  'formula failure': {
    document: failureOf('ngorder.a:a8b8075753b6ecbbb23847e4178faf02'),
    versions: ['{"code":"notFound","values":{"endpoint":"GET /order/detail","status":404}}'],
  },
  'formula answer': { document: keptAnswerDocument, versions: ['{"at":1772416800000,"tokens":[""],"data":[]}'] },
  'formula answer that says no': {
    document: keptAnswerDocument,
    versions: [
      '{"at":1772416800000,"tokens":[""],"error":{"code":"notFound","values":{"endpoint":"GET /order/detail","status":404}}}',
    ],
  },
  'part of a formula list': {
    document: tablePartDocument,
    versions: [
      '[[0,8000104,1000040,"TAS-MER-00103","Tas Jumbo Salsabilla","Merah","XL",105,301500,201000,251500,241000,231000,221000,750,"Aksesoris","S",false]]',
    ],
  },
};
