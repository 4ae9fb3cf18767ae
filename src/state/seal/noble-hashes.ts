/** What is used of @noble/hashes. The bundle holds nothing else of it: it is the only module that imports the package. */
export { hmac } from '@noble/hashes/hmac.js';
export { sha256 } from '@noble/hashes/sha2.js';
export { bytesToHex } from '@noble/hashes/utils.js';
