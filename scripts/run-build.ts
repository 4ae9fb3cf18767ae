import { buildProject, describeFiles } from './build';

console.log(describeFiles(await buildProject()));
