import { parseArgs } from 'node:util';
import { buildProject, describeFiles } from './build';

/* `npm run build`: for a script that is bound to a file; with `-- --published` for an add-on to be published; with `-- --mail` for one that may send mails; with `-- --hosts=A,B` for one that may reach these hosts, too; with `-- --docs ADDRESS` where its help is to link to the guides. */

const off = { type: 'boolean', default: false } as const;
const { values } = parseArgs({
  options: { published: off, mail: off, hosts: { type: 'string' }, docs: { type: 'string' } },
});
const { mail, docs } = values;
const hosts = values.hosts?.split(',').filter((host) => host !== '') ?? [];
const installation = values.published ? 'published' : 'bound';
console.log(describeFiles(await buildProject({ installation, mail, hosts, ...(docs === undefined ? {} : { docs }) })));
const kind = installation === 'bound' ? 'bound to a file' : 'published as an add-on';
console.log(`Built to be ${kind}, ${mail ? 'with' : 'without'} mails.`);
