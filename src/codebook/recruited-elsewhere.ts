import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study, StudySource } from './study-schema.ts';

/**
 * Sources of a rival whose people were found otherwise than ours of the same wave: what they say
 * differs by that alone. Only sources that name their brand and their recruitment can be told apart.
 */
export function recruitedElsewhere({ brands, sources }: Study, yaml: PositionedYaml): Problem[] {
	const own = brands.find((brand) => brand.own)?.id;
	if (own === undefined) return [];
	const ours = sources.filter((source) => brandOf(source) === own && source.recruitment);
	return sources.flatMap((source, at) => {
		const brand = brandOf(source);
		const { recruitment } = source;
		if (brand === undefined || brand === own || recruitment === undefined) return [];
		const other = ours.find(
			(one) => isSameWave(one, source) && one.recruitment !== recruitment,
		)?.recruitment;
		if (other === undefined) return [];
		const path = ['sources', at, 'recruitment'];
		return [
			problem({
				severity: 'warning',
				rule: 'recruited-elsewhere',
				file: yaml.file,
				line: yaml.place(path).line,
				column: yamlPath(path),
				value: recruitment,
				message: `The people of ${brand} come from "${recruitment}", ours from "${other}": the two are not compared fairly.`,
				remedy: 'Ask both in the same way, or tell the difference wherever the two stand together.',
			}),
		];
	});
}

function brandOf({ brand, set }: StudySource): string | undefined {
	return brand ?? set['brand'];
}

/** Files that do not name their wave may hold any. */
function isSameWave(first: StudySource, second: StudySource): boolean {
	return first.wave === undefined || second.wave === undefined || first.wave === second.wave;
}
