import { requireEndpoint } from '../api/catalogue';
import { nameKinds } from '../api/named-parameters';
import { findNames } from '../names/find-names';
import { mostNamed, namesOfIds } from '../names/names-of-ids';
import { withShopAccess } from '../runs/shop-session';
import * as v from '../state/valibot';
import { rpcCall } from './rpc-call';

/** Longer than any name. */
const longestText = 200;

const findSchema = v.object({
  kind: v.picklist(nameKinds),
  /** As far as it is typed; the first of all names when blank. */
  text: v.optional(v.pipe(v.string(), v.maxLength(longestText)), ''),
});

const aboutSchema = v.object({
  endpoint: v.string(),
  inputs: v.pipe(v.array(v.record(v.string(), v.unknown())), v.maxLength(mostNamed)),
});

export const nameCalls = {
  /** Whose the ids are that inputs of an endpoint give: who is about to delete something sees what. */
  'names.about': rpcCall(aboutSchema, ({ platform, language }, { endpoint, inputs }) =>
    withShopAccess(platform, language, (access) => namesOfIds(access, requireEndpoint(endpoint), inputs)),
  ),
  /** Records whose name, SKU or id somebody may mean who types that much of it: fifty at most, and how many more there are at least. */
  'names.find': rpcCall(findSchema, ({ platform, language }, { kind, text }) =>
    withShopAccess(platform, language, (access) => {
      const { found, more } = findNames(access, kind, text);
      return { found: found.map(({ id, name, hint }) => ({ id, name, hint })), more };
    }),
  ),
};
