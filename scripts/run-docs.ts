import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEndpointDocs } from './endpoint-docs';

writeFileSync(join('docs', 'endpoints.md'), writeEndpointDocs());
