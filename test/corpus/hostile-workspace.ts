import { parseStudy } from '../../src/codebook/parse-study.ts';
import { readResponses } from '../../src/intake/read-responses.ts';
import { hasError } from '../../src/problem.ts';
import { yamlOf } from './case-codebook.ts';

/** Where a respondent or a survey tool may put a string. */
export const PLACES = ['role', 'brand', 'account', 'column', 'verbatim'] as const;
export type Place = (typeof PLACES)[number];

const HEADER = ['who', 'company', 'role', 'brand', 'nps', 'why', 'more'];
const DEFAULTS: Readonly<Record<Place, string>> = {
	role: 'Buyer',
	brand: 'Us',
	account: 'Acme',
	column: 'note',
	verbatim: 'fine',
};

/** A small export with a string in one place. */
export function caseFileOf(value: string, place: Place): string {
	const put = { ...DEFAULTS, [place]: value };
	const record = ['r1', put.account, put.role, put.brand, '9', put.verbatim, 'x'];
	return csvOf([[...HEADER.slice(0, -1), put.column], record]);
}

/** Reads a small export by a codebook that lists the string where it stands. */
export async function readHostile(file: string, value: string, place: Place): Promise<string> {
	const put = { ...DEFAULTS, [place]: value };
	const text = yamlOf(studyOf([put.role], [put.brand]));
	const { study, yaml, problems: wrong } = parseStudy('study.yaml', text);
	if (study === null || hasError(wrong)) return 'reject';
	const bytes = new TextEncoder().encode(file);
	const { problems } = await readResponses(study, yaml, (name) =>
		name === 'a.csv' ? { name, stream: () => once(bytes) } : null,
	);
	if (hasError(problems)) return 'reject';
	return problems.some(({ severity }) => severity === 'warning') ? 'warn' : 'accept';
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}

/** A workspace whose roles, brands, accounts, columns and verbatims are these strings. */
export function hostileWorkspace(strings: readonly string[]): Record<string, string> {
	const records = strings.flatMap((value, at) =>
		Array.from({ length: 8 }, (_, person) => [
			`r${at}-${person}`,
			`${value} ${person % 4}`,
			value,
			value,
			String((at + person) % 11),
			value,
			...strings.map(() => 'x'),
		]),
	);
	const header = [...HEADER.slice(0, -1), ...strings.map((value, at) => `${value} ${at}`)];
	return {
		'data/hostile/study.yaml': yamlOf(studyOf(strings, strings)),
		'data/hostile/a.csv': csvOf([header, ...records]),
		'reports/hostile/report.yaml': yamlOf({
			schema: '1',
			id: 'hostile',
			client: 'hostile',
			title: { en: strings[0] ?? 'Hostile' },
			studies: ['hostile'],
			languages: ['en'],
			owner: 'Nobody',
		}),
		'reports/hostile/v1/version.yaml': yamlOf({
			schema: '1',
			status: 'draft',
			date: '2026-06-15',
			waves: ['w1'],
		}),
	};
}

function studyOf(roles: readonly string[], brands: readonly string[]) {
	return {
		schema: '1',
		id: 'hostile',
		title: { en: 'Hostile' },
		organisation: 'Hostile',
		fictional: 'true',
		languages: ['en'],
		confidentiality: 'confidential',
		waves: [{ id: 'w1', start: '2026-01-01', end: '2026-01-31' }],
		sources: [{ file: 'a.csv', wave: 'w1', delimiter: ',' }],
		columns: { respondent: 'who', account: 'company', role: 'role', brand: 'brand' },
		questions: [
			{
				id: 'recommend',
				column: 'nps',
				kind: 'nps',
				facet: 'experience',
				text: { en: 'Would you?' },
			},
			{ id: 'why', column: 'why', kind: 'text', facet: 'reason', text: { en: 'Why?' } },
		],
		roles: roles.map((value, at) => ({ id: `role-${at}`, label: { en: value }, values: [value] })),
		brands: brands.map((value, at) => ({
			id: `brand-${at}`,
			label: { en: value },
			own: String(at === 0),
			values: [value],
		})),
		headline: ['nps:recommend'],
	};
}

function csvOf(records: readonly (readonly string[])[]): string {
	return records
		.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`)
		.join('');
}
