import type { FactKey } from './fact.ts';

const CUT_KEYS = [
	'relation',
	'role',
	'brand',
	'segment',
	'account',
	'wave',
	'against',
	'weights',
] as const;

/** The keys of an id after `metric:question:category`, in their order. */
export const ID_KEYS = ['study', 'touchpoint', ...CUT_KEYS] as const;

/** What a fact is about, the parts that are not told being ''. */
export type FactKeyParts = Partial<FactKey> & Pick<FactKey, 'metric'>;

/**
 * The one id of a fact: `nps:recommend|relation=customer|role=finance|wave=2026-q3`.
 *
 * @param told the study, '' where it is the report's first, and the touchpoint, '' where the question
 *   fixes it; as the key has them where left out
 */
export function factId(
	key: FactKeyParts,
	{ study, touchpoint }: Pick<FactKeyParts, 'study' | 'touchpoint'> = key,
): string {
	let id: string = key.metric;
	if (key.question) id += `:${key.question}`;
	if (key.category) id += `:${key.category}`;
	if (study) id += `|study=${study}`;
	if (touchpoint) id += `|touchpoint=${touchpoint}`;
	for (const part of CUT_KEYS) if (key[part]) id += `|${part}=${key[part]}`;
	return id;
}
