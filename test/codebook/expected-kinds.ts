/**
 * What a person who reads the real files under shared/data says that each column holds, in order:
 * p nps, r rating, e effort, s single, m multiple, t text, n number, d date, i identifier,
 * - empty; a number repeats. A column without any text is always empty, whatever stands here.
 */
export const EXPECTED_KINDS: Readonly<Record<string, string>> = {
	'formats/alchemer/jupyter_2015_SurveyExport.csv': 'd2 s2 t s t3 s t19 m t2 s t3 s',
	'formats/google-forms/dask_2020.csv': 'd s m4 s2 r10 m3 t e m s',
	'formats/google-forms/jupyter_edu_2016.csv': 'd t5 s2 m s m t m t s m6 t4',
	'formats/google-forms/otel_docs-usability-survey.csv': 'd s7 t2 s r3 r14 s2 t r t s2',
	'formats/google-forms/otel_getting-started-survey.csv': 'd s m3 r16 t',
	'formats/google-forms/spack_2020.csv': 'd s4 m s2 m3 s m s2 m5 r12 t s2 m s2 r4 t6',
	'formats/google-forms/spack_2020.xlsx': 'd s4 m s2 m3 s m s2 m5 r12 t s2 m s2 r4 t6',
	'formats/kobo-odk/ona_transportation_all.csv': 'm10 t s2 -6 s i2 d -2 s - t n2 s',
	'formats/kobo-odk/ona_transportation_labels_only.csv': 'm10 -10 i2 d -2 s - t n2 s',
	'formats/kobo-odk/ona_tutorial_w_repeats.csv': 't n - s t n t n t n4 -4 i2 d -2 s - t n2 s',
	'formats/limesurvey/limonaid_survey_998192_R_data_file.csv':
		'i d n s n d2 - s2 - n m4 t5 n r - r - r - r - r2 - r r5 t n - s n3 s5 n2 -2 n -6 n -2 n -5',
	'formats/limesurvey/rse_2017_nl_codes_and_text.csv':
		'i s4 r s n r5 s3 n m65 s6 n s2 m4 s r s r s n t r7 r5 r2 r8 r2 s m4',
	'formats/qualtrics/QT_no_basis_insights.csv': 'i s - d2 -4 s2 s m5 r8 m21 n3',
	'formats/qualtrics/QT_no_basis_legacy.csv': 'i s t -3 s d2 s s m5 r8 m21 n3 -',
	'formats/qualtrics/QT_text_entry_components.csv':
		'i s - d2 -4 s2 s t s t m3 t2 s t s t s s6 t6 n3',
	'formats/qualtrics/qualtRics_sample.csv': 'd2 s t n2 s d i -4 n2 s s s t -',
	'formats/qualtrics/qualtRics_sample_legacy.csv': 'i s t -2 t s d2 s s t n3 -',
	'formats/redcap/redcapr_checkboxes-1.csv': 'i s m9 t s',
	'formats/redcap/redcapr_decimal-comma.csv': 'i t n3 s',
	'formats/redcap/redcapr_repeating-instruments.csv': 'i s n d t d n s4 d n2 s',
	'formats/spss/ona_childrens_survey.sav': 't n -5 t -5 i - n -6',
	'formats/spss/ona_childrens_survey_sw.sav': 't n -5 t -5 i - n -6',
	'formats/surveymonkey/cncf_marketing_member_1H_2020.csv':
		's5 t m13 t r t s t m4 t5 s r m6 t s t m6 r m7 t r t s t2',
	'formats/surveymonkey/contribex-survey-2018.csv':
		'i s d s6 r9 m5 t s t s2 m10 t m9 t n r7 t m7 t2 r9 m8 t s2 t s2 r s',
	'formats/surveymonkey/flying-etiquette.csv': 'i s26',
	'formats/surveymonkey/food-world-cup-data.csv': 'i s r41 s5',
	'formats/surveymonkey/steak-risk-survey.csv': 'i s14',
	'formats/typeform/cantera_2020.csv':
		'i m6 t m12 t s7 t s t m6 - m - m4 s m3 - m2 - m -3 m7 m13 m7 s t s - s t s t m6 s2 s6 s3 t4',
	'formats/us-a11-cx/touchpoints_cx_upload_bom.csv': 'i s m14 t',
	'sets/carpentries-nps/carpentrycon_2020_sessions.csv': 's3 r13 p',
	'sets/cncf-maintainers/CNCF_Maintainers_2019_H2.csv':
		'i s d2 m43 s t r t r t r2 t r t r t r t r p t5',
	'sets/cncf-maintainers/CNCF_Maintainers_Survey_2021_H1.csv':
		'-12 m91 s t r t r - r2 t r t r t r t r t r p t r t r t r t5',
	'sets/ecsi-expectation-experience/mobi_ecsi_mobile_phone.csv': 'r24',
	'sets/hcahps-maven/data_dictionary.csv': 's t2',
	'sets/hcahps-maven/measures.csv': 'i t s',
	'sets/hcahps-maven/national_results.csv': 's2 n3',
	'sets/hcahps-maven/questions.csv': 'i s t s3',
	'sets/hcahps-maven/reports.csv': 'i d2',
	'sets/hcahps-maven/responses.csv': 's2 i n2',
	'sets/hcahps-maven/state_results.csv': 's3 n3',
	'sets/hcahps-maven/states.csv': 'i t s',
	'sets/jupyter-2015-coded/difficult_aspects_themes.csv': 'i m2',
	'sets/jupyter-2015-coded/hinderances_themes.csv': 'i m2',
	'sets/jupyter-2015-coded/pleasant_aspects_themes.csv': 'i m2',
	'sets/jupyter-2015-coded/roles.csv': 'i m2 s',
	'sets/jupyter-2015-coded/survey_short_columns.csv': 'i d2 s2 t s t3 s t19 m t2 s t3 s',
	'sets/nhs-fft-comments/text_data_phase1.csv': 's3 t n s2 i',
	'sets/palkkakysely-fi/2021_results.tsv': 'd s3 n s2 t s n2 s t2',
	'sets/palkkakysely-fi/2021_results.xlsx': 'd s3 n s2 t s n2 s t2',
	'sets/palkkakysely-fi/2022_results.tsv': 'd s3 n2 t n2 m2 t s3 t s n2 t s t2',
	'sets/palkkakysely-fi/2022_results.xlsx': 'd s3 n2 t n2 m2 t s3 t s n2 t s t2',
	'sets/r-community-survey/2018_English_form_responses.tsv':
		'd s t s m s2 n s3 m s r s2 r2 s4 t2 p m s - t2 m t n s2 m s n s m - m s',
	'sets/sfo-airport/2017_SFO_Customer_Survey.csv':
		'i2 i n s14 d2 s14 r15 s5 r6 s3 r s3 s r s3 s r3 s s3 p s t s2 s6 s n - n t s',
};

const KINDS: Readonly<Record<string, string>> = {
	p: 'nps',
	r: 'rating',
	e: 'effort',
	s: 'single',
	m: 'multiple',
	t: 'text',
	n: 'number',
	d: 'date',
	i: 'id',
	'-': 'empty',
};

/** The kinds of a file's columns, one each. */
export function expectedKinds(file: string): string[] {
	return (EXPECTED_KINDS[file] ?? '').split(' ').flatMap((run) => {
		const kind = KINDS[run[0] ?? ''];
		if (kind === undefined) throw new Error(`${file}: ${run}`);
		return Array.from({ length: Number(run.slice(1) || '1') }, () => kind);
	});
}
