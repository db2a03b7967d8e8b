import type { FactKey } from './fact.ts';

/** The keys of an id after `metric:question:category`, in their order. */
export const ID_KEYS = [
	'study',
	'touchpoint',
	'relation',
	'role',
	'brand',
	'segment',
	'account',
	'wave',
	'against',
	'weights',
] as const;

/** What a fact is about, the parts that are not told being ''. */
export type FactKeyParts = Partial<FactKey> & Pick<FactKey, 'metric'>;

/**
 * The one id of a fact: `nps:recommend|relation=customer|role=finance|wave=2026-q3`.
 * The caller leaves out `study` when it is the report's first and `touchpoint` when the question fixes it.
 */
export function factId(key: FactKeyParts): string {
	let id: string = key.metric;
	for (const part of [key.question, key.category]) if (part) id += `:${part}`;
	for (const part of ID_KEYS) if (key[part]) id += `|${part}=${key[part]}`;
	return id;
}
