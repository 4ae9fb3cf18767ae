import { readFileSync } from 'node:fs';
import { hosts } from '../../src/state/connection';

const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8'));

describe('appsscript.json', () => {
  it('asks for the narrow scopes and no other', () => {
    expect(manifest.oauthScopes).toEqual(
      ['spreadsheets.currentonly', 'script.external_request', 'script.container.ui', 'script.scriptapp'].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    );
  });

  it('lets requests go to the hosts of the API only', () => {
    expect(manifest.urlFetchWhitelist).toEqual(hosts.map((host) => `https://${host}/`));
  });

  it('runs on V8, in Jakarta', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Jakarta' });
  });
});
