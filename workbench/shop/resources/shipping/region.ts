import { type Handlers, ok } from '../../handler';
import { fullName, type Region } from '../../state/regions';
import { keywordOf, paged } from '../../wire/paging';

const json = (region: Region) => ({
  _id: `5d1d86101449f91d8b32${region.id.toString(16).padStart(4, '0')}`,
  id: region.id,
  subdistrict: region.subdistrict,
  district: { ...region.district },
  province: { ...region.province },
  fullname: fullName(region),
  postal_code: [region.postalCode],
});

/** {api: Get Regions} */
export const regionHandlers: Handlers = {
  'GET /region': (call) => {
    const isFound = keywordOf(call);
    return ok(
      paged(
        call,
        call.state.regions.filter((region) => isFound(fullName(region))),
        { default: 10 },
        json,
      ),
    );
  },
};
