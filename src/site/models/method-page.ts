import { familiesTable, familiesText } from '../../figures/families-table.ts';
import type { FigureTable } from '../../figures/finished-figure.ts';
import { familyPages } from '../../story/fact-families.ts';
import { familyName } from '../../story/family-story.ts';
import { fieldText } from '../../story/base-text.ts';
import { responseFindings } from '../../story/derived-findings.ts';
import { methodDefinitions } from '../../story/method-definitions.ts';
import { methodStory, seriesTexts, weighingText, weightsText } from '../../story/method-story.ts';
import { waveName } from '../../story/names.ts';
import { labelText, mainStudy, type View } from '../../story/view.ts';
import type { SnapshotStudy } from '../../snapshot/snapshot.ts';
import { formatDateRange } from '../../wording/dates.ts';
import { formatCount } from '../../wording/numbers.ts';
import { factsAddress, relativeHref } from './address.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { section, type PageSection, type ReportPage } from './report-page.ts';
import { visibilitySections } from './visibility-section.ts';
import { reportShell } from './shell.ts';

/** Method and data: fieldwork, base, uncertainty, privacy, wording, downloads. */
export function methodPage(params: RouteParams): ReportPage {
	const context = pageContext(params, 'method');
	const { view } = context;
	const story = methodStory(view);
	const sections = methodSections(context);
	const { site } = view.phrases;
	return {
		context,
		shell: reportShell(context, {
			story,
			kicker: site.kickers.method,
			name: site.pages.method,
			meta: [fieldText(view)].filter(Boolean),
			sections,
		}),
		keyFigures: [],
		sections,
		roles: null,
		path: null,
	};
}

function methodSections(context: PageContext): PageSection[] {
	const { view } = context;
	const story = methodStory(view);
	const words = view.phrases.method;
	const definitions = methodDefinitions(view);
	return [
		section('response', story.sections.response, {
			paragraphs: [...noFrameText(view), words.response.silence],
			table: fieldworkTable(view),
		}),
		section('base', story.sections.base, {
			paragraphs: [
				weightsText(view).slice(`${story.sections.base.title}. `.length),
				weighingText(view),
				words.base.whoCounts,
				receiptText(view),
			].filter(Boolean),
			table: exclusionTable(view),
		}),
		section('uncertainty', story.sections.uncertainty, {
			paragraphs: [
				words.uncertainty.meaning,
				...[familiesText(view)].filter(Boolean),
				...(definitions.usesNps ? [view.phrases.site.footer.trademark] : []),
			],
			terms: definitions.uncertainty,
			table: familiesTable(view),
		}),
		section('privacy', story.sections.privacy, {
			paragraphs: [promise(view), ...seriesTexts(view)],
			terms: definitions.privacy,
		}),
		section('wording', story.sections.wording, {
			paragraphs: [words.wording.ids],
			table: wordingTable(view),
		}),
		...visibilitySections(context),
		numbersSection(context),
		downloadsSection(context),
	];
}

/** Each family of numbers that the audience sees, by what it is about. */
function numbersSection({ view, href }: PageContext): PageSection {
	const pages = familyPages(view).flatMap((page) => {
		const address = href(page);
		return address === null ? [] : [{ label: familyName(view, page), href: address }];
	});
	return section('numbers', methodStory(view).sections.numbers, { pages });
}

/** What can be taken along, and what made it. */
function downloadsSection({ view, report, version, address }: PageContext): PageSection {
	const words = view.phrases.method;
	const { kaiku, methods } = view.card;
	return section('downloads', methodStory(view).sections.downloads, {
		paragraphs: [
			words.downloads.intro,
			words.downloads.numbers,
			words.version(kaiku, String(methods)),
		],
		links: [
			{
				label: words.downloads.allFacts,
				href: relativeHref(address, factsAddress(report.id, version.id)),
			},
		],
	});
}

/** That it is not known how many answered, without a contact frame; the story tells it where there is one. */
function noFrameText(view: View): readonly string[] {
	return responseFindings(view).length > 0 ? [] : [view.phrases.method.response.noFrame];
}

function eachWave(view: View) {
	return view.card.studies.flatMap((study) => study.waves.map((wave) => ({ study, wave })));
}

function fieldworkTable(view: View): FigureTable {
	const words = view.phrases.figure;
	const count = (value: number): string => formatCount(value, view.numbers);
	return {
		caption: view.phrases.section.method.response.topic,
		columns: [
			{ label: words.columns.wave },
			{ label: words.columns.study },
			{ label: words.columns.field },
			{ label: words.columns.mode },
			{ label: words.columns.invited, numeric: true },
			{ label: words.columns.rowsRead, numeric: true },
			{ label: words.columns.rowsKept, numeric: true },
		],
		rows: eachWave(view).map(({ study, wave }) => ({
			label: waveName(view, study, wave.id),
			cells: [
				labelText(view, study.title),
				formatDateRange(wave.start, wave.end, view.numbers),
				wave.mode.map((mode) => words.modes[mode] ?? mode).join(', '),
				wave.invited === null ? words.emptyCell : count(wave.invited),
				count(wave.receipt.read),
				count(wave.receipt.kept),
			],
		})),
	};
}

function exclusionTable(view: View): FigureTable | null {
	const words = view.phrases.figure;
	const ofWaves = eachWave(view).flatMap(({ study, wave }) =>
		wave.receipt.excluded.map(({ reason, count }) => ({
			label: waveName(view, study, wave.id),
			cells: [
				labelText(view, study.title),
				words.exclusions[reason] ?? reason,
				formatCount(count, view.numbers),
			],
		})),
	);
	const ofNone = view.card.studies.flatMap((study) =>
		excludedOfNoWave(study).map(({ reason, count }) => ({
			label: words.emptyCell,
			cells: [
				labelText(view, study.title),
				words.exclusions[reason] ?? reason,
				formatCount(count, view.numbers),
			],
		})),
	);
	const rows = [...ofWaves, ...ofNone];
	if (rows.length === 0) return null;
	return {
		caption: words.columns.excluded,
		columns: [
			{ label: words.columns.wave },
			{ label: words.columns.study },
			{ label: words.columns.reason },
			{ label: words.columns.count, numeric: true },
		],
		rows,
	};
}

function receiptText(view: View): string {
	const receipts = eachWave(view).map(({ wave }) => wave.receipt);
	const kept = receipts.reduce((total, receipt) => total + receipt.kept, 0);
	const inWaves = receipts.reduce((total, receipt) => total + receipt.read, 0);
	const inNone = view.card.studies
		.flatMap(excludedOfNoWave)
		.reduce((total, { count }) => total + count, 0);
	return view.phrases.method.base.receipt(
		formatCount(inWaves + inNone, view.numbers),
		formatCount(kept, view.numbers),
	);
}

/** Why rows in no wave are left out; a snapshot that has no receipt of them has those out of field by source. */
function excludedOfNoWave({ withoutWave, sources }: SnapshotStudy) {
	if (withoutWave !== undefined) return withoutWave.excluded;
	const outOfField = sources
		.flatMap(({ receipt }) => receipt.excluded)
		.filter(({ reason }) => reason === 'out-of-field');
	const count = outOfField.reduce((total, one) => total + one.count, 0);
	return count > 0 ? [{ reason: 'out-of-field', count }] : [];
}

function promise(view: View): string {
	const { confidentiality } = mainStudy(view);
	return view.phrases.method.privacy.promise[confidentiality] ?? '';
}

function wordingTable(view: View): FigureTable {
	const words = view.phrases.figure;
	const languages = mainStudy(view).languages;
	return {
		caption: view.phrases.method.wording.caption,
		columns: [
			{ label: words.columns.question },
			...languages.map((language) => ({ label: language.toUpperCase() })),
			{ label: words.columns.scale },
		],
		rows: view.card.studies.flatMap((study) =>
			study.questions.map(({ id, scale, text }) => ({
				label: id,
				cells: [
					...languages.map((language) => text[language] ?? ''),
					scale ? `${scale.min}–${scale.max}` : words.emptyCell,
				],
			})),
		),
	};
}
