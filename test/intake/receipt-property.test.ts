import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Receipt } from '../../src/responses/receipt.ts';
import { codebook, read } from './reading.ts';

const KEYS = `columns: {respondent: id, submitted: at}
exclude: [{column: status, values: [Test], reason: test}, {column: done, keep: [Yes], reason: unfinished}]
`;
const BY_DAY = codebook(`sources: [{file: a.csv, dates: yyyy-MM-dd}]\n${KEYS}`);
const BY_SOURCE = codebook(`sources: [{file: a.csv, wave: w1, dates: yyyy-MM-dd}]\n${KEYS}`);

const row = fc.record({
	id: fc.constantFrom('x', 'y', 'z'),
	at: fc.constantFrom('', '2026-01-05', '2026-01-06', '2026-02-05', '2027-01-01'),
	status: fc.constantFrom('', 'Test'),
	done: fc.constantFrom('Yes', 'Yes', 'No'),
	listed: fc.boolean(),
});

function sumOf(receipts: Iterable<Receipt>) {
	const fates = new Map<string, number>();
	let [read_, kept] = [0, 0];
	for (const receipt of receipts) {
		const excluded = receipt.excluded.reduce((sum, { count }) => sum + count, 0);
		expect(receipt.read).toBe(receipt.kept + excluded);
		read_ += receipt.read;
		kept += receipt.kept;
		for (const { reason, count } of receipt.excluded)
			fates.set(reason, (fates.get(reason) ?? 0) + count);
	}
	return { read: read_, kept, fates };
}

test('rows read are those kept and those left out by reason, by file as by wave and in none', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(row, { maxLength: 12 }),
			fc.constantFrom(BY_DAY, BY_SOURCE),
			async (rows, yaml) => {
				const lines = rows.map(({ id, at, status, done }) => `${id},${at},${status},${done},9`);
				const listed = rows.flatMap((one, at) =>
					one.listed ? [`,a.csv,${at + 1},declared by hand,2026-03-01`] : [],
				);
				const { sources, waves, withoutWave, responses } = await read(yaml, {
					'a.csv': ['id,at,status,done,nps', ...lines, ''].join('\n'),
					'exclude.csv': ['respondent,file,row,reason,date', ...listed, ''].join('\n'),
				});
				const bySource = sumOf(sources.map(({ receipt }) => receipt));
				expect(bySource.read).toBe(rows.length);
				expect(sumOf([...waves.values(), withoutWave])).toEqual(bySource);
				expect(withoutWave.kept).toBe(0);
				if (responses !== null) expect(responses.size).toBe(bySource.kept);
			},
		),
	);
});

test('a test response without a day is in the receipt of those in no wave', async () => {
	const { waves, withoutWave } = await read(BY_DAY, {
		'a.csv': 'id,at,status,done,nps\nx,2026-01-05,,Yes,9\ny,,Test,Yes,9\n',
	});
	expect(waves.get('w1')).toEqual({ read: 1, kept: 1, excluded: [] });
	expect(withoutWave).toEqual({ read: 1, kept: 0, excluded: [{ reason: 'test', count: 1 }] });
});
