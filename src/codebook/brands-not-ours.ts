import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study } from './study-schema.ts';

/** Of several brands exactly one is ours: a problem where none is marked, and for each after the first. */
export function brandsNotOurs({ brands }: Study, yaml: PositionedYaml): Problem[] {
	if (brands.length < 2) return [];
	const own = brands.flatMap((brand, at) => (brand.own ? [{ id: brand.id, at }] : []));
	const report = (path: readonly PropertyKey[], value: string | null, message: string) =>
		problem({
			severity: 'error',
			rule: 'own-brand',
			file: yaml.file,
			line: yaml.place(path).line,
			column: yamlPath(path),
			value,
			message,
			remedy: 'Write own: true at the one brand that is yours.',
		});
	if (own.length === 0) return [report(['brands'], null, 'No brand is marked as your own.')];
	return own
		.slice(1)
		.map(({ id, at }) =>
			report(['brands', at, 'own'], id, `The brand ${id} is the second that is your own.`),
		);
}
