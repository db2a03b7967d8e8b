import type { DerivedKey } from '../../estimates/estimated-fact.ts';
import type { Where } from './group.ts';

export type CutKeys = Pick<
	DerivedKey,
	'relation' | 'role' | 'brand' | 'segment' | 'account' | 'wave'
>;

/** The pooled relation or brand of a cut, which restricts nothing. */
const POOLED = 'all';

/** What a cut restricts, to be made once: its wave, relation, brand, role and account, and the dimension of its segment. */
export function whereOf(cut: CutKeys): Where {
	const where = new Map<string, readonly string[]>();
	for (const key of ['wave', 'relation', 'brand', 'role', 'account'] as const) {
		const value = cut[key] ?? '';
		if (value !== '' && value !== POOLED) where.set(key, [value]);
	}
	const [dimension = '', value] = (cut.segment ?? '').split(/\.(.*)/s);
	if (value !== undefined) where.set(`segment.${dimension}`, [value]);
	return where;
}
