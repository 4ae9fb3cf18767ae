import { MemoryWorkbook } from '../../../workbench/apps-script/workbook/memory-workbook';
import { describeWorkbook } from './workbook-contract';

describeWorkbook('a workbook in memory', () => new MemoryWorkbook({ timeZone: 'Asia/Jakarta' }));
