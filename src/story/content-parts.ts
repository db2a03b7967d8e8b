import { paragraphDiff } from '../versions/paragraph-diff.ts';
import { wordDiff } from '../versions/word-diff.ts';
import { evidenceParts } from './evidence-parts.ts';
import type { VersionPair } from './changes-story.ts';
import { linesOf, type ContentLine, type ContentPart } from './content-lines.ts';

/** A page's finding, or what somebody wrote for it, in both versions. */
export interface WrittenPage {
	/** The page's name. */
	readonly name: string;
	readonly finding: { readonly from: string; readonly to: string };
	/** Empty where nobody has written. */
	readonly paragraphs: { readonly from: readonly string[]; readonly to: readonly string[] };
}

/** An action in both versions; null where it is in one alone. */
export interface ActionPair {
	readonly title: string;
	readonly from: string | null;
	readonly to: string | null;
	/** Done in the newer version and not in the older. */
	readonly isClosed: boolean;
}

/** What was added, removed and reworded: findings, actions, then what the codebook tells, then commentary. */
export function contentParts(
	pair: VersionPair,
	pages: readonly WrittenPage[],
	actions: readonly ActionPair[],
): readonly ContentPart[] {
	return [
		...pages.flatMap((page) => findingPart(pair, page)),
		...actionsPart(pair, actions),
		...evidenceParts(pair),
		...pages.flatMap((page) => commentaryPart(pair, page)),
	];
}

function findingPart({ view }: VersionPair, { name, finding }: WrittenPage): ContentPart[] {
	const { kinds, notes } = view.phrases.changes.content;
	if (finding.from === finding.to) return [];
	return [
		{
			heading: `${kinds.finding} / ${name}`,
			note: notes.finding,
			lines: linesOf(finding.from || null, finding.to || null),
		},
	];
}

function actionsPart({ view }: VersionPair, actions: readonly ActionPair[]): ContentPart[] {
	const { actionCounts } = view.phrases.changes.content;
	const changed = actions.filter(({ from, to }) => from !== to);
	if (changed.length === 0) return [];
	const count = (is: (one: ActionPair) => boolean) => changed.filter(is).length;
	return [
		{
			heading: view.phrases.page.names.actions,
			note: actionCounts(
				count(({ from }) => from === null),
				count(({ isClosed }) => isClosed),
				count(({ to }) => to === null),
			),
			lines: changed.flatMap(({ title, from, to }) => actionLines(title, from, to)),
		},
	];
}

function actionLines(
	title: string,
	from: string | null,
	to: string | null,
): readonly ContentLine[] {
	if (from === null) return linesOf(null, `${title}: ${to ?? ''}`);
	if (to === null) return linesOf(`${title}: ${from}`, null);
	const runs = [{ kind: 'same' as const, text: `${title}:` }, ...wordDiff(from, to)];
	return [{ kind: 'context', runs }];
}

/** So many paragraphs of a page are told; the rest are counted. */
const MOST_PARAGRAPHS = 4;

function commentaryPart({ view }: VersionPair, { name, paragraphs }: WrittenPage): ContentPart[] {
	const { kinds, notes, moreParagraphs } = view.phrases.changes.content;
	const { from, to } = paragraphs;
	const { changes } = paragraphDiff(from, to);
	if (changes.length === 0) return [];
	const note = from.length === 0 ? notes.added : to.length === 0 ? notes.removed : notes.written;
	const left = changes.length - MOST_PARAGRAPHS;
	return [
		{
			heading: `${kinds.commentary} / ${name}`,
			note,
			lines: [
				...changes.slice(0, MOST_PARAGRAPHS).flatMap((one) => linesOf(one.from, one.to)),
				...(left > 0
					? [
							{
								kind: 'context' as const,
								runs: [{ kind: 'same' as const, text: moreParagraphs(left) }],
							},
						]
					: []),
			],
		},
	];
}
