import { randomBytes } from 'node:crypto';

const BYTES = 32;

/** Makes 32 bytes that nobody can guess, in hexadecimal; handed in, so that tests have their own. */
export type Secret = () => string;

/** By the randomness of this machine. */
export const systemSecret: Secret = () => randomBytes(BYTES).toString('hex');
