import type { Fact } from '../src/snapshot/fact.ts';
import { parseFactsCsv, writeFactsCsv } from '../src/snapshot/facts-csv.ts';
import { factId } from '../src/snapshot/fact-id.ts';
import type { Snapshot, SnapshotStudy } from '../src/snapshot/snapshot.ts';
import { parseSnapshot } from '../src/snapshot/parse-snapshot.ts';
import { diffEditions } from '../src/versions/version-diff.ts';
import { readFileSync } from 'node:fs';

/*
 * node bench/diff-versions.ts [facts]
 * Compares two snapshots of 100,000 facts, the newer with a new wave in which every number moved, and
 * the two of which one number in ten differs. Prints CPU seconds of reading both and of comparing
 * them, which are to be under 2 together.
 */

const MOST_CPU = 2;
const size = Number(process.argv[2] ?? 100_000);
const sample = new URL('../reports/havukka-relationship/v2026-q3/snapshot/', import.meta.url);
const { card } = parseSnapshot({
	card: readFileSync(new URL('snapshot.json', sample), 'utf8'),
	facts: readFileSync(new URL('facts.csv', sample), 'utf8'),
});

const older = factsOf('2026-q2', 0, 1);
bench('one in ten differs', older, factsOf('2026-q2', 3, 10), false);
bench('a new wave', older, factsOf('2026-q3', 3, 1), true);

function bench(work: string, from: readonly Fact[], to: readonly Fact[], isNewWave: boolean): void {
	const texts = [writeFactsCsv(from), writeFactsCsv(to)];
	const start = cpu();
	const [before = [], now = []] = texts.map(parseFactsCsv);
	const read = cpu();
	const diff = diffEditions(editionOf(before, isNewWave), editionOf(now, false));
	const end = cpu();
	const seconds = [read - start, end - read, end - start].map((one) => one.toFixed(2));
	console.log(
		`${work}: ${from.length} and ${to.length} facts, ${diff.facts.length} changes; read ${seconds[0]}, compared ${seconds[1]}, together ${seconds[2]} CPU s of ${MOST_CPU}`,
	);
}

function editionOf(facts: readonly Fact[], isWithoutNewest: boolean) {
	const studies = card.studies.map((study): SnapshotStudy =>
		isWithoutNewest ? { ...study, waves: study.waves.slice(1) } : study,
	);
	const snapshot: Snapshot = {
		card: { ...card, studies },
		facts,
		quotes: [],
		audiences: new Map(),
	};
	return { snapshot, commentary: new Map<string, string>() };
}

/** Made-up numbers of segments; of one in `every` the value is `shift` more. A half are comparisons. */
function factsOf(wave: string, shift: number, every: number): readonly Fact[] {
	return Array.from({ length: size / 2 }, (_, at) => {
		const value = (at % 90) + (at % every === 0 ? shift : 0);
		const level = factOf(at, wave, '', value);
		return [
			level,
			{ ...factOf(at, wave, 'wave.2026-q2', shift), verdict: 'no-clear-change' as const },
		];
	}).flat();
}

function factOf(at: number, wave: string, against: string, value: number): Fact {
	const key = {
		study: 'havukka',
		metric: 'top2',
		question: `question-${at % 60}`,
		category: '',
		touchpoint: '',
		relation: 'customer',
		role: `role-${at % 7}`,
		brand: '',
		segment: `industry.value-${at}`,
		account: '',
		wave,
		against,
		weights: '',
	};
	return {
		...key,
		id: factId({ ...key, study: '' }),
		unit: 'percent',
		value,
		low: value - 4,
		high: value + 4,
		n: 100,
		n_effective: 92.5,
		accounts: 60,
		status: 'full',
		verdict: '',
		p_adjusted: null,
		family: '',
		definition: 1,
	};
}

/** CPU seconds of this process. */
function cpu(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}
