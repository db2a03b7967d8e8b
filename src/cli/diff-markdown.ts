import type { ComparedEditions } from '../pipeline/compare-editions.ts';
import { changeRow } from '../story/change-row.ts';
import type { View } from '../story/view.ts';
import { groupsOf, type DiffGroup } from '../versions/tally.ts';
import {
	byPage,
	causeRows,
	contentRows,
	count,
	englishView,
	groupWords,
	questionRows,
	tallyText,
} from './diff-words.ts';

/** Bytes that a comment on a pull request may have, with room to spare: GitHub takes 65,536. */
const MOST_BYTES = 60_000;
const MORE = '\n\n_More differs than fits here: `kaiku diff --json` lists all._';
const MOST_OF_PAGE = 10;
const MOST_EVIDENCE = 10;

/** The comparison for a pull request: what moved first, as much as fits. */
export function diffMarkdown({ from, to, diff, snapshot }: ComparedEditions): string {
	const view = englishView(snapshot);
	const groups = groupsOf(diff);
	const content = contentRows(diff);
	const head = `## ${plain(snapshot.card.report)}: ${plain(from)} → ${plain(to)}`;
	if (groups.length === 0 && content.length === 0) return `${head}\n\nNothing differs.`;
	const causes = causeRows(diff).map(({ cause, numbers, evidence }) => {
		const left = evidence.length - MOST_EVIDENCE;
		const told = [...evidence.slice(0, MOST_EVIDENCE), ...(left > 0 ? [`${left} more`] : [])];
		return [`\`${cause}\``, count(numbers), told.map(plain).join('<br>')];
	});
	const words = content.map(([{ id, cause }, text]) => [`\`${cause}\``, plain(id), plain(text)]);
	return joined([
		head,
		`${tallyText(groups, diff.same)}.`,
		...table('Why', ['Cause', 'Numbers', 'Evidence'], causes),
		...table(
			'Questions',
			['Question', 'Comparable'],
			questionRows(diff).map((row) => row.map(plain)),
		),
		...table('Words and settings', ['Cause', 'What', 'From → to'], words),
		...groups.flatMap((group) => groupBlocks(view, group)),
	]);
}

/** What came or went is only counted. */
function groupBlocks(view: View, { id, changes }: DiffGroup): readonly string[] {
	const words = groupWords(id);
	const title = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}: ${count(changes.length)}`;
	const pages = [...byPage(view, changes)];
	if (id === 'appeared' || id === 'vanished')
		return table(
			title,
			['Page', 'Numbers'],
			pages.map(([page, list]) => [page, count(list.length)]),
		);
	const most = id === 'moved' ? changes.length : MOST_OF_PAGE;
	const rows = pages.flatMap(([page, list]) =>
		list.slice(0, most).map((change) => {
			const { name, values, difference } = changeRow(view, change);
			return [page, name, values, difference, change.causes.join(', ')].map(plain);
		}),
	);
	const left = changes.length - rows.length;
	const columns = ['Page', 'Number', 'From → to', 'Difference, 95 %', 'Causes'];
	return [...table(title, columns, rows), ...(left > 0 ? [`… and ${count(left)} more.`] : [])];
}

/** A heading and a table, each row a block of its own, so that it can be cut anywhere. */
function table(
	title: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[],
): readonly string[] {
	if (rows.length === 0) return [];
	const head = [`### ${title}`, '', rowText(columns), rowText(columns.map(() => '---'))].join('\n');
	return [head, ...rows.map((cells) => `${ROW}${rowText(cells)}`)];
}

function rowText(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/** A block that begins so goes on with the table before it. */
const ROW = '\n';

function joined(blocks: readonly string[]): string {
	let text = '';
	for (const block of blocks) {
		const next = block.startsWith(ROW) ? `${text}${block}` : `${text}${text && '\n\n'}${block}`;
		if (Buffer.byteLength(next) + Buffer.byteLength(MORE) > MOST_BYTES) return text + MORE;
		text = next;
	}
	return text;
}

/** Text that means nothing to Markdown, in one line. */
function plain(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll(/[\\`*_[\]|~#@]/g, String.raw`\$&`);
}
