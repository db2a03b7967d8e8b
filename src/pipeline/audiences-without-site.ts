import { yamlPath } from '../codebook/parse-settings.ts';
import { problem, type Problem } from '../problem.ts';
import type { CompiledVersion } from './compiled.ts';

/** Notes on declared audiences that see no version of their report, nor saw one that was withdrawn. */
export function audiencesWithoutSite(
	versions: readonly Pick<CompiledVersion, 'report' | 'version' | 'audiences'>[],
): Problem[] {
	return [...Map.groupBy(versions, ({ report }) => report)].flatMap(([{ report, yaml }, own]) => {
		const seeing = own.flatMap(({ audiences }) => audiences.map(({ grant }) => grant.id));
		return report.audiences.flatMap(({ id, drafts }, at) => {
			if (seeing.includes(id)) return [];
			const isDrafts = !drafts && own.every(({ version }) => version.version.status === 'draft');
			const why = isDrafts ? 'all are drafts' : 'none has a page for it';
			return [
				problem({
					severity: 'note',
					rule: 'audience-sees-nothing',
					file: yaml.file,
					line: yaml.place(['audiences', at]).line,
					column: yamlPath(['audiences', at]),
					value: id,
					message: `The audience "${id}" sees no version of the report, as ${why}: it has no site of it.`,
				}),
			];
		});
	});
}
