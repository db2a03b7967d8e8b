import { isMap, isScalar, LineCounter, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { problem, type Problem } from '../../problem.ts';
import { likelyName } from '../../wording/nearest-names.ts';
import type { MdxNode } from './mdx-node.ts';
import { parseReviewed, type ReviewedFact } from './reviewed-facts.ts';

/** Who wrote a commentary, for whom, and whether it was reviewed. */
export interface FrontMatter {
	readonly author: string;
	readonly status: 'draft' | 'reviewed';
	readonly reader?: string;
	readonly decider?: string;
	/** `yyyy-mm-dd` */
	readonly due?: string;
	/** The hash of the facts it used when it was reviewed. */
	readonly facts?: string;
	/** These facts themselves, in the order of their ids. */
	readonly reviewed?: readonly ReviewedFact[];
}

const KEYS = ['author', 'status', 'reader', 'decider', 'due', 'facts', 'reviewed'] as const;
const STATUSES = ['draft', 'reviewed'] as const;

interface Answer {
	readonly frontMatter: FrontMatter | null;
	readonly problems: readonly Problem[];
}

/** Reads the YAML at a file's start; all its problems at once, and null where any is an error. */
export function parseFrontMatter(file: string, node: MdxNode | undefined): Answer {
	if (!node) return { frontMatter: null, problems: [noFrontMatter(file)] };
	const counter = new LineCounter();
	const document = parseDocument(node.value ?? '', { schema: 'failsafe', lineCounter: counter });
	const before = node.position?.start.line ?? 1;
	const lineAt = (offset: number) => before + counter.linePos(offset).line;
	const [broken] = document.errors;
	if (broken)
		return { frontMatter: null, problems: [notYaml(file, lineAt(broken.pos[0]), broken)] };
	const pairs = isMap(document.contents) ? document.contents.items : [];
	const entries = pairs.map((pair) => entryOf(pair, lineAt));
	const problems = [
		...entries.flatMap((entry) => entryProblems(file, entry)),
		...(['author', 'status'] as const)
			.filter((key) => !entries.some((entry) => entry.key === key))
			.map((key) => missingKey(file, before, key)),
	];
	const frontMatter = problems.length > 0 ? null : frontMatterOf(entries);
	return { frontMatter, problems };
}

interface Entry {
	readonly key: string;
	/** null where it is no plain text. */
	readonly value: string | null;
	/** Of `reviewed`: null where they are not as Kaiku writes them. */
	readonly reviewed?: readonly ReviewedFact[] | null;
	readonly line: number;
}

function entryOf({ key, value }: Pair, lineAt: (offset: number) => number): Entry {
	const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
	const name = isScalar(key) ? String(key.value) : '';
	return {
		key: name,
		...(name === 'reviewed' ? { reviewed: isMap(value) ? reviewedIn(value) : null } : {}),
		value: isScalar(value) && typeof value.value === 'string' ? value.value.trim() : null,
		line: lineAt(offset),
	};
}

/** Null where any of them is not as Kaiku writes it. */
function reviewedIn({ items }: YAMLMap): readonly ReviewedFact[] | null {
	const facts = items.map(({ key, value }) =>
		isScalar(key) && isScalar(value) ? parseReviewed(String(key.value), String(value.value)) : null,
	);
	const read = facts.filter((fact) => fact !== null);
	return read.length === facts.length ? read.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : null;
}

function frontMatterOf(entries: readonly Entry[]): FrontMatter {
	const text = (key: string) => entries.find((entry) => entry.key === key)?.value ?? '';
	const optional = (['reader', 'decider', 'due', 'facts'] as const)
		.filter((key) => text(key) !== '')
		.map((key) => [key, text(key)] as const);
	const status = text('status') === 'reviewed' ? 'reviewed' : 'draft';
	const reviewed = entries.find((entry) => entry.key === 'reviewed')?.reviewed;
	return {
		author: text('author'),
		status,
		...Object.fromEntries(optional),
		...(reviewed ? { reviewed } : {}),
	};
}

function entryProblems(file: string, { key, value, reviewed, line }: Entry): readonly Problem[] {
	const at = { severity: 'error', file, line, column: key, value } as const;
	if (key === 'reviewed') return reviewed ? [] : [notReviewed(file, line)];
	if (!KEYS.some((known) => known === key)) {
		const likely = likelyName(key, KEYS);
		return [
			problem({
				...at,
				rule: 'unknown-key',
				message: `The front matter has no key ${key}.`,
				known: KEYS,
				remedy: likely ? `Perhaps it is ${likely}; otherwise leave it out.` : 'Leave it out.',
			}),
		];
	}
	if (!value) {
		return [
			problem({
				...at,
				rule: 'empty-value',
				message: `${key} is empty or no plain text.`,
				remedy: 'Write one text after the colon, or leave the key out if it is not required.',
			}),
		];
	}
	if (key === 'status' && !STATUSES.some((known) => known === value)) {
		return [
			problem({
				...at,
				rule: 'unknown-value',
				message: `The status of a commentary is not ${value}.`,
				known: STATUSES,
				remedy: 'Write draft or reviewed.',
			}),
		];
	}
	return key === 'due' && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)
		? [
				problem({
					...at,
					rule: 'not-a-day',
					message: `${value} is not a day.`,
					remedy: 'Write it as 2026-09-28.',
				}),
			]
		: [];
}

function notReviewed(file: string, line: number): Problem {
	return problem({
		severity: 'error',
		rule: 'reviewed-form',
		file,
		line,
		column: 'reviewed',
		message: 'The reviewed facts are not as Kaiku writes them.',
		remedy: 'Take reviewed out, and let kaiku review write it.',
	});
}

function missingKey(file: string, line: number, key: 'author' | 'status'): Problem {
	return problem({
		severity: 'error',
		rule: 'missing-key',
		file,
		line,
		column: key,
		message: `The front matter does not tell the ${key}.`,
		known: key === 'status' ? STATUSES : null,
		remedy:
			key === 'status' ? 'Add status: draft or status: reviewed.' : 'Add author: and who wrote it.',
	});
}

function noFrontMatter(file: string): Problem {
	return problem({
		severity: 'error',
		rule: 'missing-front-matter',
		file,
		line: 1,
		message: 'The commentary does not begin with its front matter.',
		known: KEYS,
		remedy: 'Begin the file with ---, then author: and status:, then --- again.',
	});
}

function notYaml(file: string, line: number, { message }: Error): Problem {
	return problem({
		severity: 'error',
		rule: 'front-matter-syntax',
		file,
		line,
		message: `The front matter cannot be read: ${message.split('\n')[0] ?? ''}`,
		remedy: 'Write one key: value in a line; put a value with a colon into quotes.',
	});
}
