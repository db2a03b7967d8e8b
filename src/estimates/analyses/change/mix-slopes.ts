import type { MixGroup } from '../../../statistics/kitagawa.ts';

/** How much a part of a change moves with the share and the mean of a group in either wave. */
export interface GroupSlopes {
	readonly earlier: { readonly share: number; readonly mean: number };
	readonly later: { readonly share: number; readonly mean: number };
}

/** Derivatives of mix = Σ(p₂ − p₁)(m₁ + m₂)/2; the mean of a group in one wave only stands for both. */
export function mixSlopes(groups: readonly MixGroup[]): readonly GroupSlopes[] {
	return groups.map((group) => {
		const { before, after, gained } = movesOf(group);
		const share = (before + after) / 2;
		return {
			earlier: { share: -share, mean: isNew(group, 'later') ? gained : gained / 2 },
			later: { share, mean: isNew(group, 'earlier') ? gained : gained / 2 },
		};
	});
}

/** Derivatives of within = Σ(m₂ − m₁)(p₁ + p₂)/2; nothing of a group in one wave only. */
export function withinSlopes(groups: readonly MixGroup[]): readonly GroupSlopes[] {
	return groups.map((group) => {
		const { before, after, held } = movesOf(group);
		if (isNew(group, 'earlier') || isNew(group, 'later')) {
			return { earlier: { share: 0, mean: 0 }, later: { share: 0, mean: 0 } };
		}
		const share = (after - before) / 2;
		return { earlier: { share, mean: -held }, later: { share, mean: held } };
	});
}

function movesOf({ earlierShare, laterShare, earlierMean, laterMean }: MixGroup) {
	const before = earlierMean ?? laterMean ?? 0;
	const after = laterMean ?? earlierMean ?? 0;
	const gained = laterShare - earlierShare;
	return { before, after, gained, held: (earlierShare + laterShare) / 2 };
}

/** Whether nobody of the group is in that wave. */
function isNew({ earlierShare, laterShare }: MixGroup, wave: 'earlier' | 'later'): boolean {
	return (wave === 'earlier' ? earlierShare : laterShare) === 0;
}
