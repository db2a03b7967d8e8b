import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/**
 * What each room may import, itself and `src/problem.ts` aside. Data flows down the list:
 * nothing after the snapshot may reach anything before it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	'src/problem.ts': [],
	'src/statistics/': [],
	'src/wording/': [],
	'src/leakscan/': [],
	'src/masks/': ['src/leakscan/personal-forms.ts'],
	'src/codebook/': [],
	'src/report/': ['src/codebook/'],
	'src/reference/': ['src/codebook/', 'src/report/', 'src/story/'],
	'src/responses/': [],
	'src/intake/': ['src/codebook/', 'src/responses/'],
	'src/frame/': [
		'src/codebook/',
		'src/intake/bytes/record-parser.ts',
		'src/intake/cells/comparable-text.ts',
		'src/intake/cells/value-list.ts',
		'src/intake/file-problems.ts',
		'src/intake/nearest-names.ts',
	],
	'src/metrics/': ['src/codebook/', 'src/statistics/'],
	'src/plan/': ['src/codebook/', 'src/report/', 'src/metrics/'],
	'src/themes/': [
		'src/codebook/',
		'src/frame/plain-table.ts',
		'src/frame/record-cells.ts',
		'src/frame/table-columns.ts',
		'src/frame/typed-cell.ts',
		'src/intake/cells/comparable-text.ts',
		'src/intake/file-problems.ts',
		'src/intake/nearest-names.ts',
	],
	'src/quotes/': [
		'src/codebook/',
		'src/frame/plain-table.ts',
		'src/frame/record-cells.ts',
		'src/frame/table-columns.ts',
		'src/frame/typed-cell.ts',
		'src/intake/file-problems.ts',
		'src/intake/nearest-names.ts',
		'src/intake/written-words.ts',
		'src/masks/mask-text.ts',
		'src/themes/',
	],
	'src/weighting/': ['src/codebook/', 'src/responses/', 'src/frame/', 'src/statistics/'],
	'src/estimates/': [
		'src/plan/',
		'src/responses/',
		'src/metrics/',
		'src/statistics/',
		'src/frame/',
		'src/themes/',
	],
	'src/snapshot/': [],
	'src/publishing/': [
		'src/estimates/',
		'src/statistics/',
		'src/codebook/',
		'src/report/',
		'src/responses/responses.ts',
		'src/quotes/',
		'src/masks/',
		'src/snapshot/',
	],
	'src/workspace/': ['src/codebook/', 'src/report/', 'src/snapshot/'],
	'src/audiences/': ['src/snapshot/', 'src/wording/'],
	'src/versions/': ['src/snapshot/', 'src/wording/'],
	'src/story/': ['src/snapshot/', 'src/wording/', 'src/versions/'],
	'src/charts/': ['src/snapshot/', 'src/wording/'],
	'src/figures/': ['src/snapshot/', 'src/wording/', 'src/charts/', 'src/story/'],
	'src/rules/': ['src/snapshot/', 'src/wording/', 'src/story/'],
	'src/handoff/': ['src/snapshot/', 'src/wording/'],
	'src/site/': [
		'src/audiences/',
		'src/story/',
		'src/charts/',
		'src/figures/',
		'src/handoff/',
		'src/snapshot/',
		'src/versions/',
		'src/wording/',
	],
	'src/pipeline/': ['src/'],
	'src/cli/': ['src/'],
	'reports/': [],
};

/** Rooms that touch the disk, the clock or processes. */
const MAY_TOUCH_THE_SYSTEM = ['src/workspace/', 'src/pipeline/', 'src/cli/'];

/** Parts of Node that are arithmetic on bytes and may be used anywhere. */
const PURE_NODE = new Set([
	'node:crypto',
	'node:stream',
	'node:path',
	'node:path/posix',
	'node:string_decoder',
	'node:zlib',
]);

const IMPORT = /(?:^\s*import\s*|\bfrom\s*|\bimport\(\s*)['"]([^'"\n]+)['"]/gm;

const files = ['src', 'reports']
	.flatMap((root) =>
		readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
			join(root, path.replaceAll('\\', '/')),
		),
	)
	.filter((path) => /\.(ts|astro|mdx)$/.test(path));

function roomOf(path: string): string | undefined {
	return Object.keys(MAY_IMPORT).find((room) => path.startsWith(room));
}

function forbiddenImports(file: string, source: string): string[] {
	const room = roomOf(file);
	if (room === undefined) return ['(the file is in no room)'];
	const visible = [room, 'src/problem.ts', ...(MAY_IMPORT[room] ?? [])];
	return [...source.matchAll(IMPORT)]
		.map(([, specifier = '']) => specifier)
		.filter((specifier) =>
			specifier.startsWith('.')
				? !visible.some((prefix) => join(dirname(file), specifier).startsWith(prefix))
				: specifier.startsWith('node:') &&
					!PURE_NODE.has(specifier) &&
					!MAY_TOUCH_THE_SYSTEM.some((prefix) => file.startsWith(prefix)),
		);
}

test.each(files)('%s imports only what its room may see', (file) => {
	expect(forbiddenImports(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test('an arrow that runs back is found in every kind of file', () => {
	expect(
		forbiddenImports('src/charts/a.ts', "import { x } from '../estimates/x.ts';"),
	).toHaveLength(1);
	expect(
		forbiddenImports('src/site/a.astro', "import {\n x,\n} from '../responses/x.ts';"),
	).toHaveLength(1);
	expect(
		forbiddenImports('reports/r/v/a.mdx', "import x from '../../../src/cli/x.ts';"),
	).toHaveLength(1);
	expect(
		forbiddenImports('src/story/a.ts', "import { readFileSync } from 'node:fs';"),
	).toHaveLength(1);
	expect(forbiddenImports('src/somewhere/a.ts', '')).toHaveLength(1);
});

const RANDOMNESS = /\b(?:Math\.random|randomBytes|randomUUID|randomInt|getRandomValues)\b/;

test('nothing random is made but at the edge, and handed in', () => {
	const makers = files.filter((file) => RANDOMNESS.test(readFileSync(file, 'utf8')));
	expect(makers).toEqual(['src/workspace/secret.ts']);
});
