import { expect, test } from 'vitest';
import { inspectExport, type Declared } from '../../src/intake/inspection/inspect-export.ts';
import { codebook, read } from './reading.ts';

async function inspect(content: string | Uint8Array, declared: Declared = {}) {
	const { profile, receipt, headerRows } = await inspectExport(opened(content), declared);
	return {
		tool: profile.tool,
		headerRows,
		kept: receipt.kept,
		excluded: receipt.excluded.map(({ reason, count }) => `${count} ${reason}`),
		uses: Object.fromEntries(
			profile.columns.flatMap(({ name, use }) => (use === undefined ? [] : [[name, use]])),
		),
		names: profile.columns.map(({ name }) => name),
		wordings: profile.columns.map(({ wording }) => wording),
	};
}

test.each([
	[
		'microsoft-forms',
		'ID,Start time,Completion time,Email,Name,How was it?\n1,1/13/26 9:00,1/13/26 9:04,anonymous,,4\n',
		{ ID: 'respondent', 'Completion time': 'submitted', Email: 'personal', Name: 'personal' },
	],
	[
		'microsoft-forms',
		'Tunnus;Aloitusaika;Valmistumisaika;Sähköposti;Nimi;Millaista oli?\n1;13.1.2026 9.00;13.1.2026 9.04;anonymous;;4\n',
		{ Tunnus: 'respondent', Valmistumisaika: 'submitted', Sähköposti: 'personal' },
	],
	[
		'google-forms',
		'Aikaleima,Sähköpostiosoite,Miten meni?\n13.1.2026 klo 9.04.11,a@b.fi,4\n',
		{ Aikaleima: 'submitted', Sähköpostiosoite: 'personal' },
	],
	[
		'tally',
		'Submission ID,Respondent ID,Submitted at,Which?,Which? (A),Which? (B)\nx1,r1,2026-01-13 09:00:00,A,TRUE,FALSE\n',
		{ 'Submission ID': 'respondent', 'Submitted at': 'submitted' },
	],
	[
		'webropol',
		'Vastaajatunnus;Vastausaika;Kieli;1. Suosittelisitko?;2. Vapaa palaute\n1;13.1.2026 9:04;fi;9;hyvä\n',
		{ Vastaajatunnus: 'respondent', Vastausaika: 'submitted', Kieli: 'language' },
	],
	[
		'nps-list',
		'Response ID,Name,Email,Company,Score,Comment,Created At\n1,A,a@b.fi,Acme,9,good,2026-01-13\n',
		{
			'Response ID': 'respondent',
			'Created At': 'submitted',
			Company: 'account',
			Email: 'personal',
		},
	],
	[
		'sosci',
		'CASE;SERIAL;REF;QUESTNNR;MODE;STARTED;AA01_01;FINISHED;LASTDATA\n7;;;base;interview;2026-01-13 09:00:00;4;1;2026-01-13 09:04:00\n',
		{ CASE: 'respondent', LASTDATA: 'submitted', QUESTNNR: 'technical' },
	],
	[
		'kobo',
		'start,end,Q1,Q2/a,Q2/b,_id,_uuid,_submission_time,_submitted_by\n2026-01-13,2026-01-13,4,1,0,1,u-1,2026-01-13T09:04:00,\n',
		{ _uuid: 'respondent', _submission_time: 'submitted', _submitted_by: 'personal' },
	],
	[
		'limesurvey',
		'id;submitdate;lastpage;startlanguage;seed;Q1;Q1[other];Q2[SQ001]\n1;2026-01-13 09:04:00;3;fi;99;A1;;4\n',
		{ id: 'respondent', submitdate: 'submitted', startlanguage: 'language' },
	],
	[
		'limesurvey',
		'"id. Response ID";"submitdate. Date submitted";"lastpage. Last page";"startlanguage. Start language";"Q1. How was it?"\n1;2026-01-13 09:04:00;3;fi;4\n',
		{ 'id. Response ID': 'respondent', 'submitdate. Date submitted': 'submitted' },
	],
	['plain', 'id,nps,why\n1,9,good\n', {}],
	['plain', 'timestamp_of_birth,score\n1,9\n', {}],
])('%s is told by its own columns', async (tool, content, uses) => {
	const found = await inspect(content);
	expect(found.tool).toBe(tool);
	expect(found.uses).toMatchObject(uses);
	expect(found.kept).toBe(1);
});

test.each([
	[
		'formbricks',
		'No.,Response ID,Timestamp,Finished,Survey ID,User ID,Tags,1. How was it?\n1,r1,2026-01-13 09:00,Yes,s,,,4\n2,r2,2026-01-13 09:00,No,s,,,\n',
		['1 unfinished'],
	],
	[
		'typeform',
		'#,How was it?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags\na,4,completed,2026-01-13,,2026-01-13,n,\nb,,started,2026-01-13,,,n,\n',
		['1 unfinished'],
	],
	[
		'alchemer',
		'Response ID,Time Started,Date Submitted,Status,How was it?\n1,2026-01-13 09:00:00,2026-01-13 09:04:00,Complete,4\n2,2026-01-13 09:00:00,,Partial,\n3,2026-01-13 09:00:00,,Disqualified,\n',
		['2 unfinished'],
	],
	[
		'limesurvey',
		'Response ID;Date submitted;Last page;Start language;How was it?\n1;2026-01-13 09:04:00;3;fi;4\n2;;1;fi;\n',
		['1 unfinished'],
	],
	[
		'sosci',
		'CASE\tQUESTNNR\tMODE\tFINISHED\tQ_VIEWER\tAA01\nInterview number\tQuestionnaire\tInterview mode\tDone\tViewer only\tHow was it?\n1\tbase\tinterview\t1\t0\t4\n2\tbase\tpretest\t1\t0\t4\n3\tbase\tinterview\t0\t0\t\n',
		['1 test', '1 unfinished'],
	],
])('%s leaves out what was not finished or only tried', async (tool, content, excluded) => {
	expect(await inspect(content)).toMatchObject({ tool, kept: 1, excluded });
});

const QUALTRICS = (status: string, finished: string, progress: string): string =>
	`StartDate,Status,Progress,Finished,ResponseId,Q1
A,B,C,D,E,"How was
it?"
"{""ImportId"":""startDate"",""timeZone"":""Europe/Helsinki""}","{""ImportId"":""status""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}"
2026-01-13,${status},${progress},${finished},R_1,4
`;

test.each([
	['IP Address', 'True', '100', []],
	['IP-Adresse', 'Wahr', '100', []],
	['0', '1', '100', []],
	['4', '1', '100', []],
	['Survey Preview', 'True', '100', ['1 preview']],
	['Umfragevorschau', 'Wahr', '100', ['1 preview']],
	['Kyselyn esikatselu', 'Tosi', '100', ['1 preview']],
	['9', '1', '100', ['1 preview']],
	['Survey Test', 'True', '100', ['1 test']],
	['2', '1', '100', ['1 test']],
	['IP Address', 'False', '40', ['1 unfinished']],
	['IP-osoite', 'Epätosi', '40', ['1 unfinished']],
	['IP Address', 'sí', '40', ['1 unfinished']],
])(
	'Qualtrics: status %s, finished %s, progress %s',
	async (status, finished, progress, excluded) => {
		const found = await inspect(QUALTRICS(status, finished, progress));
		expect(found).toMatchObject({ tool: 'qualtrics', headerRows: 3, excluded });
		expect(found.wordings[5]).toBe('How was it?');
	},
);

test('SurveyMonkey: options stand below their question, also in UTF-16 with tabs', async () => {
	const text =
		'Respondent ID\tCollector ID\tStart Date\tEnd Date\tWhich do you use?\t\tHow was it?\n\t\t\t\tCrane\tLift\tResponse\n114000000001\t9\t2026-01-13\t2026-01-13\tCrane\t\t4\n';
	const found = await inspect(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')));
	expect(found).toMatchObject({ tool: 'surveymonkey', headerRows: 2, kept: 1 });
	expect(found.names.slice(4)).toEqual([
		'Which do you use?',
		'Which do you use? | Lift',
		'How was it?',
	]);
	expect(found.wordings.slice(4)).toEqual([
		'Which do you use? [Crane]',
		'Which do you use? [Lift]',
		'How was it?',
	]);
	expect(found.uses).toEqual({
		'Respondent ID': 'respondent',
		'Collector ID': 'technical',
		'Start Date': 'technical',
		'End Date': 'submitted',
	});
});

test('a declared format wins over what a file looks like', async () => {
	const content = 'Submission ID,Respondent ID,Submitted at,nps\nx,r,2026-01-13,9\n';
	expect(await inspect(content, { format: 'plain' })).toMatchObject({ tool: 'plain', uses: {} });
	const yaml = codebook('sources: [{file: a.csv, wave: w1, format: typeform}]\n');
	const { sources } = await read(yaml, { 'a.csv': content });
	expect(sources[0]?.format).toBe('typeform');
});

function opened(content: string | Uint8Array) {
	return {
		name: 'a.csv',
		async *stream() {
			yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
		},
	};
}

test('results of groups are told from answers of persons', async () => {
	const rows = Array.from({ length: 9 }, (_, at) => `R${at},${50 + at},${30 - at},20`).join('\n');
	const shares = await inspectExport(opened(`region,top %,middle %,bottom %\n${rows}\n`));
	expect(shares.profile.aggregate).toContain('add up to 100');
	const people = await inspectExport(
		opened(`id,share of time,share of money\n1,40,60\n2,50,20\n3,5,9\n`),
	);
	expect(people.profile.aggregate).toBeNull();
});
