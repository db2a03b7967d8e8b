import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';
import type { Challenges } from './report-schema.ts';

/** Challenges called verified though no figure says that customers were asked, and figures of no question. */
export function checkChallenges(
	challenges: Challenges,
	yaml: PositionedYaml,
	[study]: readonly Study[],
): Problem[] {
	const known = (study?.questions ?? []).map(({ id }) => id);
	return challenges.flatMap((one, at) => [
		...(one.status === 'verified' && one.solved === undefined ? [unasked(yaml, at, one.id)] : []),
		...(['frequency', 'solved'] as const).flatMap((key) => {
			const question = one[key]?.split(':')[1];
			if (one[key] === undefined || (question !== undefined && known.includes(question))) return [];
			return [unknownFigure(yaml, [at, key], one[key], known)];
		}),
	]);
}

function unasked(yaml: PositionedYaml, at: number, id: string): Problem {
	return problem({
		severity: 'error',
		rule: 'challenge-not-verified',
		file: yaml.file,
		line: yaml.place([at, 'status']).line,
		column: yamlPath([at, 'status']),
		value: id,
		message: `"${id}" is called verified, but no figure tells what customers say of it.`,
		remedy: 'Name the figure in solved, as metric:question, or write status: solved.',
	});
}

function unknownFigure(
	yaml: PositionedYaml,
	path: readonly PropertyKey[],
	value: string,
	known: readonly string[],
): Problem {
	return problem({
		severity: 'error',
		rule: 'unknown-name',
		file: yaml.file,
		line: yaml.place(path).line,
		column: yamlPath(path),
		value,
		message: `"${yamlPath(path)}" names "${value}", which is no figure of a question of the report's first study.`,
		known,
		remedy: 'Write it as metric:question, with :category where the metric has one.',
	});
}
