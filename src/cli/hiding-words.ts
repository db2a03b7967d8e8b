import type { WhyHiddenFrom } from '../publishing/audiences/audience-lists.ts';
import type { HidingReason } from '../publishing/hiding/hiding-reason.ts';
import type { SeenByAudience } from '../pipeline/seen-by-audiences.ts';

/** Why people are hidden, in plain words with the counts. */
export function hidingWords(reason: HidingReason): string {
	switch (reason.kind) {
		case 'persons':
			return `too few persons: ${reason.persons}, at least ${reason.least} are needed`;
		case 'accounts':
			return `too few accounts: ${reason.accounts}, at least ${reason.least} are needed`;
		case 'dominance':
			return `one account gave ${percent(reason.share)} of the answers, more than ${percent(reason.most)}`;
		case 'distribution':
			return `too few persons for a distribution: ${reason.persons}, at least ${reason.least} are needed`;
		case 'uniform':
			return `all of the ${persons(reason.persons)}, or all but one, gave the same answer`;
		case 'end-of-scale':
			return `the mean of the ${persons(reason.persons)} is at an end of its scale, which tells what each of them answered`;
		case 'remainder':
			return `with the means of both questions it would tell the score of the few who answered only one of them, beside the ${persons(reason.persons)} who answered both`;
		case 'complementary':
			return `shown, it would help to work out ${named(reason.protects)}`;
		case 'gives-away':
			return `shown, it would give away ${named(reason.group)}`;
		case 'weights':
			return 'beside the same number by other weights it would tell the scores of hidden roles';
		case 'together':
			return 'beside all other numbers of the same answers it would tell how many a hidden part of them is';
		case 'series':
			return `too few came or went since ${reason.version} told it: +${reason.added}/−${reason.removed} persons`;
	}
}

/** What an audience sees of a fact, and why no more. */
export function audienceWords({ sees, why }: Pick<SeenByAudience, 'sees' | 'why'>): string {
	switch (sees) {
		case 'shown':
			return 'shown';
		case 'beyond':
			return 'not in its scope';
		case 'not-listed':
			return 'not seen: it was declared after the version was made';
		case 'no-drafts':
			return 'not seen: it sees no drafts';
		case 'hidden':
			return `hidden${why === null ? '' : `: ${whyWords(why)}`}`;
	}
}

function whyWords(why: WhyHiddenFrom): string {
	switch (why.kind) {
		case 'everybody':
			return 'as from everybody';
		case 'audience':
			return `as from the audience ${why.audience}, which asks for less`;
		case 'own':
			return 'by its own thresholds';
	}
}

function named(fact: string): string {
	return fact === '' ? 'people whom an earlier version told of' : fact;
}

function persons(count: number): string {
	return count === 1 ? '1 person' : `${count} persons`;
}

/** At most one decimal. */
function percent(share: number): string {
	return `${Math.round(share * 10) / 10} %`;
}
