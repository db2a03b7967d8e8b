import { createHmac, createSecretKey } from 'node:crypto';

/** Characters of a hash of a person: enough that no two of a study are alike. */
const LENGTH = 32;

/**
 * Names persons without telling who they are to anybody who has not got the key: HMAC-SHA-256 of study
 * and name, in hexadecimal.
 */
export function personHashes(key: string, study: string): (person: string) => string {
	const secret = createSecretKey(key, 'hex');
	const before = `${study.length}|${study}|`;
	return (person) =>
		createHmac('sha256', secret)
			.update(before + person)
			.digest('hex')
			.slice(0, LENGTH);
}
