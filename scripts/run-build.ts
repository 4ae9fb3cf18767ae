import { parseArgs } from 'node:util';
import { buildProject, describeFiles } from './build';

/* `npm run build`: for a script that is bound to a file; with `-- --published` for an add-on to be published. */

const { values } = parseArgs({ options: { published: { type: 'boolean', default: false } } });
const installation = values.published ? 'published' : 'bound';
console.log(describeFiles(await buildProject({ installation })));
console.log(`Built to be ${installation === 'bound' ? 'bound to a file' : 'published as an add-on'}.`);
