import { spawnSync } from 'node:child_process';

const COMMAND = 'duckdb';
const TURNS = 3;

/**
 * Seconds that DuckDB takes, from its start to its end, for what a report needs of an export: how many,
 * the mean of each score and the share of promoters, by wave × role × brand. Null where it is not
 * installed. The first score is the one with promoters.
 */
export function duckdbTime(
	path: string,
	columns: readonly string[],
	scores: readonly string[],
): { readonly seconds: number; readonly groups: number } | null {
	const query = aggregation(path, columns, scores);
	let [seconds, groups] = [Number.POSITIVE_INFINITY, 0];
	for (let turn = 0; turn < TURNS; turn += 1) {
		const start = performance.now();
		const ran = spawnSync(COMMAND, ['-csv', '-noheader', '-c', query], { encoding: 'utf8' });
		if (ran.error !== undefined) return null;
		if (ran.status !== 0) throw new Error(ran.stderr);
		seconds = Math.min(seconds, (performance.now() - start) / 1000);
		groups = ran.stdout.trim().split('\n').length;
	}
	return { seconds, groups };
}

function aggregation(path: string, columns: readonly string[], scores: readonly string[]): string {
	const [first = ''] = scores;
	const types = columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
	const means = scores.map((name) => `avg(try_cast(${name} as double))`);
	const promoters = `avg(case when try_cast(${first} as double) is null then null when try_cast(${first} as double) >= 9 then 1.0 else 0.0 end)`;
	return `select wave, role, brand, count(*), ${[...means, promoters].join(', ')}
from read_csv(${literal(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${types}})
group by wave, role, brand`;
}

function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
