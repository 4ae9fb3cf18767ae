import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBehaviours } from './behaviour-docs';
import { writeEndpointDocs } from './endpoint-docs';
import { writeFunctionDocs } from './function-docs';
import { writeFunctionList } from './function-list';
import { writePushingDocs } from './pushing-docs';

writeFileSync(join('docs', 'endpoints.md'), writeEndpointDocs());
writeFileSync(join('docs', 'functions.md'), writeFunctionDocs());
writeFileSync(join('src', 'sidebar', 'functions', 'function-list.ts'), writeFunctionList());
writeFileSync(join('docs', 'pushing.md'), writePushingDocs());

const facts = join('docs', 'platform-facts.md');
writeFileSync(facts, withBehaviours(readFileSync(facts, 'utf8')));
