import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 hash of a text in UTF-8, in hexadecimal. Node's own takes its place in the build for Node. */
export const sha256 = (text: string): string => bytesToHex(hash(utf8ToBytes(text)));
