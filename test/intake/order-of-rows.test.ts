import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { codebook, read } from './reading.ts';
import { sweep } from '../sweep.ts';

const COMMON = `panel: true
brands:
  - {id: us, label: {en: Us}, own: true, values: [Us]}
  - {id: rival, label: {en: Rival}, values: [Rival]}
roles: [{id: boss, label: {en: B}, values: [Boss]}, {id: user, label: {en: U}, values: [User]}]
segments: [{id: size, label: {en: S}, column: size, values: [{id: big, values: [Big]}, {id: small, values: [Small]}]}]
questions:
  - {id: nps, column: nps, kind: nps, facet: experience, text: {en: R}}
  - {id: image, each: {brand: {us: i1, rival: i2}}, kind: rating, facet: image, text: {en: I}, scale: {min: 1, max: 5}}
  - {id: why, column: why, kind: text, facet: reason, text: {en: W}}
sources: [{file: a.csv}]
`;
const WITH_IDS = codebook(
	`${COMMON}columns: {respondent: id, account: acc, role: role, wave: wave}\n`,
);
const WITHOUT_IDS = codebook(
	`${COMMON.replace('panel: true\n', '')}columns: {account: acc, role: role, wave: wave}\n`,
);

const NAMES = ['id', 'acc', 'role', 'wave', 'size', 'nps', 'i1', 'i2', 'why'];

const answers = fc.tuple(
	fc.constantFrom('', 'Acme', 'Bolt, Ltd', 'Ärla'),
	fc.constantFrom('', 'Boss', 'user'),
	fc.constantFrom('w1', 'W2'),
	fc.constantFrom('', 'Big', 'Small'),
	fc.constantFrom('', '0', '7', '10'),
	fc.constantFrom('', '1', '5'),
	fc.constantFrom('', '2'),
	fc.constantFrom('', 'a "quoted"\nword'),
);

const table = fc
	.array(answers, { maxLength: 12 })
	.map((rows) => rows.map((row, at) => [`r${at}`, ...row]));

function quoted(cell: string): string {
	return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function csv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

test.each([
	['with respondent ids', WITH_IDS],
	['without respondent ids', WITHOUT_IDS],
])('other orders of rows and columns leave the responses as they are: %s', async (_, yaml) => {
	await fc.assert(
		fc.asyncProperty(
			table,
			fc.infiniteStream(fc.nat(1000)),
			fc.integer({ min: 1, max: 64 }),
			async (rows, keys, chunk) => {
				const shuffled = <T>(list: readonly T[]): T[] =>
					list
						.map((value) => ({ value, key: keys.next().value ?? 0 }))
						.toSorted((a, b) => a.key - b.key)
						.map(({ value }) => value);
				const columns = shuffled([...NAMES.keys()]);
				const inOrder = (row: readonly string[]): string[] => columns.map((at) => row[at] ?? '');
				const first = await read(yaml, { 'a.csv': csv([NAMES, ...rows]) });
				const other = await read(
					yaml,
					{ 'a.csv': csv([NAMES, ...shuffled(rows)].map(inOrder)) },
					chunk,
				);
				expect(other.responses).toEqual(first.responses);
				expect(first.responses).not.toBeNull();
			},
		),
		{ numRuns: sweep(30, 100) },
	);
});
