import { createHash } from 'node:crypto';
import { problem, type Problem } from '../problem.ts';
import type { ParsedCommentary } from '../story/commentary/parse-commentary.ts';
import {
	reviewChanges,
	reviewChangeText,
	type ReviewChange,
} from '../story/commentary/review-changes.ts';
import { reviewedText, type ReviewedFact } from '../story/commentary/reviewed-facts.ts';
import { usedFacts } from '../story/commentary/used-facts.ts';
import { levelText } from '../story/fact-text.ts';
import type { View } from '../story/view.ts';

/** How the facts of a commentary stand to those that it was reviewed with. */
export interface CommentaryReview {
	/** sha256, shortened, of the facts that it uses; what `facts` of its front matter is held against. */
	readonly facts: string;
	/** The facts themselves, as a review keeps them. */
	readonly used: readonly ReviewedFact[];
	/** Reviewed with other facts than those of now. */
	readonly isStale: boolean;
	/** What changed since; none where that is not known, for the review kept no facts or other ones. */
	readonly changes: readonly ReviewChange[];
	/** The changes in words, for those who work on the report. */
	readonly told: readonly string[];
}

export function commentaryReview(parsed: ParsedCommentary, view: View): CommentaryReview {
	const used = usedFacts(parsed, view);
	const facts = hashOf(used);
	const { facts: told, reviewed = [] } = parsed.frontMatter ?? {};
	const isStale = told !== undefined && told !== facts;
	const changes = isStale && hashOf(reviewed) === told ? reviewChanges(reviewed, used) : [];
	return {
		facts,
		used,
		isStale,
		changes,
		told: changes.map((change) => reviewChangeText(change, view)),
	};
}

/** Hexadecimal digits that stand in front matter: enough to tell facts apart, few enough to copy. */
const DIGITS = 16;

function hashOf(facts: readonly ReviewedFact[]): string {
	return createHash('sha256').update(reviewedText(facts)).digest('hex').slice(0, DIGITS);
}

/** At most so many numbers are told of a page that needs review. */
const MOST_NUMBERS = 6;

/** A warning where the facts of a commentary changed since its review; [] where they did not. */
export function needsReview(
	{ file, frontMatter, components }: ParsedCommentary,
	{ facts, isStale, told }: CommentaryReview,
	view: View,
): Problem[] {
	if (!isStale) return [];
	const now = usedFacts({ components }, view).map((fact) => `${fact.id} ${levelText(fact, view)}`);
	const numbers = told.length > 0 ? told : now;
	const more = numbers.length - MOST_NUMBERS;
	const text = numbers.slice(0, MOST_NUMBERS).join('; ');
	const rest = more > 0 ? `; and ${more} more, which kaiku claims lists` : '';
	const [, id = '', version = '', ...path] = file.split('/');
	return [
		problem({
			severity: 'warning',
			rule: 'needs-review',
			file,
			line: 1,
			column: 'facts',
			value: frontMatter?.facts ?? null,
			message:
				told.length > 0
					? `The facts of this page changed since it was reviewed: ${text}${rest}.`
					: `The facts of this page changed since it was reviewed; now: ${text}${rest}.`,
			remedy: `Read the words again, then run: kaiku review ${id} ${version} ${path.join('/')} (or set facts: ${facts}).`,
		}),
	];
}
