import { createHmac, hash } from 'node:crypto';

/** Characters of a hash of a person: enough that no two of a study are alike. */
const LENGTH = 32;
const TAG_BYTES = 3;

/**
 * Names a person without telling who it is to anybody who has not got the key: HMAC-SHA-256 of study
 * and name, in hexadecimal.
 */
export function personHash(key: string, study: string, person: string): string {
	const { length } = study;
	return createHmac('sha256', Buffer.from(key, 'hex'))
		.update(`${length}|${study}|${person}`)
		.digest('hex')
		.slice(0, LENGTH);
}

/** Names answers likewise, within one question, wave and brand. */
export function answerTags(key: string, scope: string): (person: string, answer: number) => string {
	const own = createHmac('sha256', Buffer.from(key, 'hex'))
		.update(`answers|${scope}`)
		.digest('hex');
	return (person, answer) =>
		hash('sha256', `${own}|${person}|${answer}`, 'buffer')
			.subarray(0, TAG_BYTES)
			.toString('base64');
}
