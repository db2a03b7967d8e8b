import { yamlPath } from '../codebook/parse-settings.ts';
import { checkCuts } from '../plan/check-cuts.ts';
import { problem, type Problem } from '../problem.ts';
import { findPhrases } from '../wording/index.ts';
import { findNumberFormat } from '../wording/number-format.ts';
import type { ReportFolder, Workspace } from '../workspace/workspace.ts';

/** What a report asks that only the rooms of metrics and wording can tell to be wrong. */
export function checkReports({ reports, studies }: Workspace): Problem[] {
	return reports.flatMap((folder) => {
		const { report, yaml } = folder;
		const own = report.studies.flatMap(
			(id) => studies.find((study) => study.id === id)?.study ?? [],
		);
		return [
			...unknownLanguages(folder),
			...unknownNumbers(folder),
			...(own.length === report.studies.length ? checkCuts(report, own, yaml) : []),
		];
	});
}

function unknownLanguages({ report, yaml }: ReportFolder): Problem[] {
	return report.languages.flatMap((language, at) => {
		const answer = findPhrases(language);
		if ('found' in answer) return [];
		const { line } = yaml.place(['languages', at]);
		return [
			problem({
				severity: 'error',
				rule: 'unknown-language',
				file: yaml.file,
				line,
				column: yamlPath(['languages', at]),
				value: language,
				message: `Kaiku has no words for pages in "${language}".`,
				known: answer.known,
				remedy: `Use one of: ${answer.known.join(', ')}.`,
			}),
		];
	});
}

function unknownNumbers({ report, yaml }: ReportFolder): Problem[] {
	const answer = findNumberFormat(report.numbers, report.languages[0] ?? '');
	if ('found' in answer) return [];
	return [
		problem({
			severity: 'error',
			rule: 'unknown-number-format',
			file: yaml.file,
			line: yaml.place(['numbers']).line,
			column: 'numbers',
			value: report.numbers,
			message: `Kaiku does not know how numbers are written in "${report.numbers}".`,
			known: answer.known,
			remedy: `Use one of: ${answer.known.join(', ')}.`,
		}),
	];
}
