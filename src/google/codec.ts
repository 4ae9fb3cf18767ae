import type { CodecPort } from './ports';

/** `Utilities`: packing, digests and unique ids. */
export const createCodec = (): CodecPort => ({
  pack: (text) => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text, 'text/plain')).getBytes()),
  unpack: (packed) =>
    Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(packed), 'application/x-gzip')).getDataAsString(),
  digest: (text) =>
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
      // {facts §6}: the bytes are signed.
      .map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0'))
      .join(''),
  uuid: () => Utilities.getUuid(),
});
