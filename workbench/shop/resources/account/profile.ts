import { type Call, type Handlers, invalid, ok, type Reply, success } from '../../handler';
import { isPlainObject } from '../../shop-message';

const largestLogo = 2 * 1_048_576;

function updateLogo({ state, body }: Call): Reply {
  const { logo } = body;
  const isImage = isPlainObject(logo) && String(logo.type).startsWith('image/');
  if (!isImage) return invalid(state, { logo: ['The logo must be an image.'] });
  if (Number(logo.bytes) > largestLogo)
    return invalid(state, { logo: ['The logo may not be greater than 2048 kilobytes.'] });
  state.profile.logo = `https://images.toko.example/logo/${state.shopId}-${String(logo.name)}`;
  return success({ logo: state.profile.logo });
}

function updateGeneral({ state, body }: Call): Reply {
  const { profile } = state;
  profile.name = String(body.shop_name);
  profile.phone = String(body.phone);
  profile.description = String(body.description);
  profile.address = String(body.address);
  profile.logo = String(body.logo);
  const { name, address, description, phone, logo } = profile;
  return ok({
    response: 'Success',
    message: 'General info successfully updated',
    data: { shop_name: name, address, description, phone, logo },
  });
}

/** {api: Update Profile, Update Detailed Info, Upload Logo, Update General Info} */
export const profileHandlers: Handlers = {
  'PATCH /user/profile': ({ state, body }) => {
    const [owner] = state.staff;
    if (owner) owner.name = String(body.full_name);
    return ok({
      response: 'success',
      data: { full_name: String(body.full_name), phone_number: String(body.phone_number) },
    });
  },
  'PATCH /shop/update': ({ state, body }) => {
    Object.assign(state.profile, {
      name: String(body.shop_name),
      subdomain: String(body.username),
      phone: String(body.phone),
    });
    return success({ shop_id: state.shopId });
  },
  'PATCH /shop/logo': updateLogo,
  'PATCH /shop/general': updateGeneral,
};
