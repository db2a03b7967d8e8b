import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { ExportCodebook } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';

/** Sources that hold the same bytes: every answer would count twice. `hashes` by source, null unread. */
export function findSameExports(
	study: ExportCodebook,
	yaml: PositionedYaml,
	hashes: readonly (string | null)[],
): Problem[] {
	return study.sources.flatMap(({ file, sheet }, at) => {
		const hash = hashes[at] || null;
		const first = hashes.indexOf(hash);
		const other = study.sources[first];
		if (hash === null || first === at || other === undefined || sheet !== other.sheet) return [];
		return [
			problem({
				severity: 'error',
				rule: 'same-export',
				file: yaml.file,
				line: yaml.place(['sources', at, 'file']).line,
				column: `sources[${at}].file`,
				value: file,
				message: `${file} and ${other.file} hold the same bytes; every answer would count twice.`,
				remedy: 'Take one of them out of sources.',
			}),
		];
	});
}
