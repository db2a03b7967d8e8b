import { createCipheriv, createHmac, hash } from 'node:crypto';

/** How tags are made: 1 by SHA-256 of each, 2 by AES of many at once, which takes a tenth of the time. */
export type TagForm = 1 | 2;

/** A tag of the answer of each person, who are told by their places. */
export type TagAnswers = (places: Int32Array, answers: Float64Array) => Int32Array;

const TAG_BYTES = 3;
const BLOCK_BYTES = 16;

/**
 * Tags tell whether persons answer as then, and nothing else to anybody who has not got the key: 24 bits
 * of what only the key gives for a question, wave and brand, a person and an answer.
 *
 * @param persons hashes by place
 */
export function answerTags(
	form: TagForm,
	key: string,
	persons: readonly string[],
): (scope: string) => TagAnswers {
	const secret = Buffer.from(key, 'hex');
	const ofScope = (scope: string) => createHmac('sha256', secret).update(`answers|${scope}`);
	if (form === 1) {
		return (scope) => {
			const own = ofScope(scope).digest('hex');
			return (places, answers) =>
				places.map((place, at) => {
					const text = `${own}|${persons[place] ?? ''}|${answers[at]}`;
					return hash('sha256', text, 'buffer').readUIntBE(0, TAG_BYTES);
				});
		};
	}
	const names = Float64Array.from(persons, nameOf);
	return (scope) => {
		const own = ofScope(scope).digest();
		return (places, answers) => {
			const blocks = Buffer.alloc(places.length * BLOCK_BYTES);
			places.forEach((place, at) => {
				blocks.writeDoubleBE(names[place] ?? 0, at * BLOCK_BYTES);
				blocks.writeDoubleBE(answers[at] ?? 0, at * BLOCK_BYTES + BLOCK_BYTES / 2);
			});
			// Each block by itself, which is what is wanted of a tag.
			const tags = createCipheriv('aes-256-ecb', own, null).update(blocks);
			return places.map((_, at) => tags.readUIntBE(at * BLOCK_BYTES, TAG_BYTES));
		};
	};
}

/** So many digits of a hash as a number holds whole. */
function nameOf(hashed: string): number {
	return Number.parseInt(hashed.slice(0, 13), 16);
}

/** Tags as text, four characters each. */
export function packTags(tags: Int32Array): string {
	const bytes = Buffer.alloc(tags.length * TAG_BYTES);
	tags.forEach((tag, at) => bytes.writeUIntBE(tag, at * TAG_BYTES, TAG_BYTES));
	return bytes.toString('base64');
}

/** Reads what {@link packTags} writes. */
export function unpackTags(text: string): Int32Array {
	const bytes = Buffer.from(text, 'base64');
	return Int32Array.from({ length: Math.floor(bytes.length / TAG_BYTES) }, (_, at) =>
		bytes.readUIntBE(at * TAG_BYTES, TAG_BYTES),
	);
}
