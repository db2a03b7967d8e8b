import { repeatedNames } from '../codebook/repeated-names.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { unknownName } from '../codebook/unknown-name.ts';
import type { Problem } from '../problem.ts';
import { PAGES, type Report } from './report-schema.ts';

/** Stands for all pages. */
const ALL = 'all';

/**
 * Readers of pages that no version has, and of pages that are named twice.
 *
 * @param studies those of the report; none where one of them is not at hand
 */
export function checkReaders(
	{ readers }: Pick<Report, 'readers'>,
	yaml: PositionedYaml,
	studies: readonly Study[],
): Problem[] {
	const known = [ALL, ...PAGES];
	const idsOf: Readonly<Record<string, readonly string[]>> = {
		roles: studies.flatMap(({ roles }) => roles.map(({ id }) => id)),
		touchpoints: studies.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)),
	};
	return [
		...repeatedNames(
			readers.map(({ page }) => page),
			['readers'],
			yaml,
		),
		...readers.flatMap(({ page }, at) => {
			const path = ['readers', at, 'page'];
			const [kind = '', id = ''] = page.split('/');
			const ids = Object.hasOwn(idsOf, kind) ? (idsOf[kind] ?? []) : [];
			if (!known.includes(kind))
				return unknownName(page, known, path, yaml, { which: 'is no page' });
			if (id === '' || ids.length === 0) return [];
			const pages = ids.map((one) => `${kind}/${one}`);
			return unknownName(page, pages, path, yaml, { which: 'is no page of the report' });
		}),
	];
}
