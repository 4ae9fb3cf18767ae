import { readFileSync } from 'node:fs';
import { writeEndpointDocs } from '../../scripts/endpoint-docs';

describe('docs/endpoints.md', () => {
  it('is what the catalogue says: run `npm run docs`', () => {
    expect(readFileSync('docs/endpoints.md', 'utf8')).toBe(writeEndpointDocs());
  });

  it('says where an endpoint is used', () => {
    expect(writeEndpointDocs()).toMatch(
      /### stockOpname\.create\n(.*\n)*?.*Used in `src\/push\/records\/variation\/stock-set\.ts`/,
    );
  });
});
