import { createReadStream, existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inspectExport } from '../../src/intake/inspection/inspect-export.ts';

const ROOT = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const isHere = existsSync(ROOT);

/** File, tool, encoding, header rows, records, kept. */
const EXPORTS: readonly (readonly [string, string, string, number, number, number])[] = [
	['formats/alchemer/jupyter_2015_SurveyExport.csv', 'alchemer', 'utf-8', 1, 1706, 779],
	['formats/google-forms/dask_2020.csv', 'google-forms', 'utf-8', 1, 239, 239],
	['formats/google-forms/jupyter_edu_2016.csv', 'google-forms', 'utf-8', 1, 125, 125],
	['formats/google-forms/otel_docs-usability-survey.csv', 'google-forms', 'utf-8', 1, 48, 48],
	['formats/google-forms/otel_getting-started-survey.csv', 'google-forms', 'utf-8', 1, 104, 104],
	['formats/google-forms/spack_2020.csv', 'google-forms', 'utf-8', 1, 170, 170],
	['formats/google-forms/spack_2020.xlsx', 'google-forms', 'utf-8', 1, 170, 170],
	['formats/kobo-odk/ona_transportation_all.csv', 'kobo', 'utf-8', 1, 4, 4],
	['formats/kobo-odk/ona_transportation_labels_only.csv', 'kobo', 'utf-8', 1, 1, 1],
	['formats/kobo-odk/ona_tutorial_w_repeats.csv', 'kobo', 'utf-8', 1, 1, 1],
	['formats/limesurvey/limonaid_survey_998192_R_data_file.csv', 'limesurvey', 'utf-8', 1, 7, 2],
	['formats/limesurvey/rse_2017_nl_codes_and_text.csv', 'limesurvey', 'utf-8', 1, 77, 77],
	['formats/qualtrics/QT_no_basis_insights.csv', 'qualtrics', 'utf-8', 3, 15, 0],
	['formats/qualtrics/QT_no_basis_legacy.csv', 'qualtrics', 'utf-8', 2, 15, 0],
	['formats/qualtrics/QT_text_entry_components.csv', 'qualtrics', 'utf-8', 3, 15, 0],
	['formats/qualtrics/qualtRics_sample.csv', 'qualtrics', 'utf-8', 3, 1, 1],
	['formats/qualtrics/qualtRics_sample_legacy.csv', 'qualtrics', 'utf-8', 2, 1, 1],
	['formats/redcap/redcapr_checkboxes-1.csv', 'redcap', 'utf-8', 1, 4, 4],
	['formats/redcap/redcapr_decimal-comma.csv', 'redcap', 'utf-8', 1, 4, 4],
	['formats/redcap/redcapr_repeating-instruments.csv', 'redcap', 'utf-8', 1, 6, 6],
	['formats/spss/ona_childrens_survey.sav', 'spss', 'utf-8', 1, 2, 2],
	['formats/spss/ona_childrens_survey_sw.sav', 'spss', 'utf-8', 1, 2, 2],
	['formats/surveymonkey/cncf_marketing_member_1H_2020.csv', 'surveymonkey', 'utf-8', 2, 150, 150],
	['formats/surveymonkey/contribex-survey-2018.csv', 'surveymonkey', 'utf-8', 1, 160, 160],
	['formats/surveymonkey/flying-etiquette.csv', 'surveymonkey', 'utf-8', 1, 1040, 1040],
	['formats/surveymonkey/food-world-cup-data.csv', 'surveymonkey', 'macintosh', 1, 1373, 1373],
	['formats/surveymonkey/steak-risk-survey.csv', 'surveymonkey', 'utf-8', 2, 550, 550],
	['formats/typeform/cantera_2020.csv', 'typeform', 'utf-8', 2, 60, 60],
	['formats/us-a11-cx/touchpoints_cx_upload_bom.csv', 'plain', 'utf-8', 1, 4, 4],
	['sets/carpentries-nps/carpentrycon_2020_sessions.csv', 'plain', 'utf-8', 1, 124, 124],
	['sets/cncf-maintainers/CNCF_Maintainers_2019_H2.csv', 'surveymonkey', 'utf-8', 2, 70, 70],
	['sets/cncf-maintainers/CNCF_Maintainers_Survey_2021_H1.csv', 'surveymonkey', 'utf-8', 2, 93, 93],
	['sets/ecsi-expectation-experience/mobi_ecsi_mobile_phone.csv', 'plain', 'utf-8', 1, 250, 250],
	// Two of its 34 rows below the header are nothing but delimiters.
	['sets/hcahps-maven/data_dictionary.csv', 'plain', 'utf-8', 1, 33, 33],
	['sets/hcahps-maven/measures.csv', 'plain', 'utf-8', 1, 10, 10],
	['sets/hcahps-maven/national_results.csv', 'plain', 'utf-8', 1, 90, 90],
	['sets/hcahps-maven/questions.csv', 'plain', 'utf-8', 1, 19, 19],
	['sets/hcahps-maven/reports.csv', 'plain', 'utf-8', 1, 9, 9],
	['sets/hcahps-maven/responses.csv', 'plain', 'utf-8', 1, 43_219, 43_219],
	['sets/hcahps-maven/state_results.csv', 'plain', 'utf-8', 1, 4580, 4580],
	['sets/hcahps-maven/states.csv', 'plain', 'utf-8', 1, 51, 51],
	['sets/jupyter-2015-coded/difficult_aspects_themes.csv', 'plain', 'utf-8', 1, 513, 513],
	['sets/jupyter-2015-coded/hinderances_themes.csv', 'plain', 'utf-8', 1, 763, 763],
	['sets/jupyter-2015-coded/pleasant_aspects_themes.csv', 'plain', 'utf-8', 1, 580, 580],
	['sets/jupyter-2015-coded/roles.csv', 'plain', 'utf-8', 1, 741, 741],
	['sets/jupyter-2015-coded/survey_short_columns.csv', 'plain', 'utf-8', 1, 1706, 1706],
	['sets/nhs-fft-comments/text_data_phase1.csv', 'plain', 'utf-8', 1, 10_334, 10_334],
	// One of the 501 rows below the header is nothing but tabs.
	['sets/palkkakysely-fi/2021_results.tsv', 'google-forms', 'utf-8', 1, 500, 500],
	['sets/palkkakysely-fi/2021_results.xlsx', 'google-forms', 'utf-8', 1, 500, 500],
	['sets/palkkakysely-fi/2022_results.tsv', 'google-forms', 'utf-8', 1, 685, 685],
	['sets/palkkakysely-fi/2022_results.xlsx', 'google-forms', 'utf-8', 1, 685, 685],
	[
		'sets/r-community-survey/2018_English_form_responses.tsv',
		'google-forms',
		'utf-8',
		1,
		3062,
		3062,
	],
	['sets/sfo-airport/2017_SFO_Customer_Survey.csv', 'plain', 'utf-8', 1, 2831, 2831],
];

const AGGREGATES = ['national_results.csv', 'responses.csv', 'state_results.csv'];

async function inspect(file: string) {
	return inspectExport({ name: file, stream: () => createReadStream(ROOT + file) });
}

describe.skipIf(!isHere)('real exports (skipped where ../shared/data is missing)', () => {
	test('every export there is in the table', () => {
		const found = globSync('**/*.{csv,tsv,xlsx,sav}', { cwd: ROOT });
		expect(found.map((path) => path.replaceAll('\\', '/')).toSorted()).toEqual(
			EXPORTS.map(([file]) => file).toSorted(),
		);
	});

	test.each(EXPORTS)('%s is told as %s', async (file, tool, encoding, headerRows, read, kept) => {
		const { profile, receipt, ...told } = await inspect(file);
		expect([profile.tool, told.encoding, told.headerRows, receipt.read, receipt.kept]).toEqual([
			tool,
			encoding,
			headerRows,
			read,
			kept,
		]);
		const sum = receipt.excluded.reduce((total, { count }) => total + count, receipt.kept);
		expect(sum).toBe(receipt.read);
	});

	test('only results of groups are refused, with a sentence that says why', async () => {
		for (const [file] of EXPORTS) {
			const { aggregate } = (await inspect(file)).profile;
			const isGroup = AGGREGATES.includes(file.split('/').at(-1) ?? '') && file.includes('hcahps');
			expect([file, aggregate !== null]).toEqual([file, isGroup]);
			if (isGroup)
				expect(aggregate).toMatch(/^Each record .* not the answers of one person: .*\.$/);
		}
	});

	test('where all rows are test responses none is kept and all are told', async () => {
		for (const name of ['QT_no_basis_insights', 'QT_no_basis_legacy', 'QT_text_entry_components']) {
			const { receipt } = await inspect(`formats/qualtrics/${name}.csv`);
			expect(receipt).toEqual({ read: 15, kept: 0, excluded: [{ reason: 'test', count: 15 }] });
		}
	});

	test('a survey exported in the older and in the current form has the same answers', async () => {
		const [current, legacy] = await Promise.all(
			['insights', 'legacy'].map((form) => inspect(`formats/qualtrics/QT_no_basis_${form}.csv`)),
		);
		const answers = (of: typeof current) =>
			of?.profile.columns
				.filter(({ use, name }) => use === undefined && name !== '')
				.map(({ wording, values }) => [wording, [...values]]);
		expect(answers(current)).toEqual(answers(legacy));
		expect(answers(current)).toHaveLength(35);
	});

	// Where the files themselves differ: write-ins edited in one of them, amounts written by hand.
	test.each([
		[
			'formats/google-forms/spack_2020.csv',
			'formats/google-forms/spack_2020.xlsx',
			[8, 9, 10, 15, 16],
		],
		['sets/palkkakysely-fi/2021_results.tsv', 'sets/palkkakysely-fi/2021_results.xlsx', [9, 10]],
		['sets/palkkakysely-fi/2022_results.tsv', 'sets/palkkakysely-fi/2022_results.xlsx', [17, 18]],
	])('%s has the same answers as its workbook', async (text, workbook, apart) => {
		const [one, other] = await Promise.all([text, workbook].map(inspect));
		const answers = (of: typeof one) =>
			of?.profile.columns
				.filter(({ use, place }) => use === undefined && !apart.includes(place))
				.map(({ name, filled, values }) => [name, filled, [...values]]);
		expect(answers(other)).toEqual(answers(one));
	});
});
