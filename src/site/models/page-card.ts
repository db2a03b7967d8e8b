import type { Fact } from '../../snapshot/fact.ts';
import { evidenceGrade, evidenceTexts } from '../../story/evidence-grade.ts';
import { factAbout } from '../../story/fact-about.ts';
import { familyPageOf } from '../../story/fact-families.ts';
import { methodCard } from '../../story/method-card.ts';
import { readerOfPage } from '../../story/page-readers.ts';
import { pagePeople } from '../../story/page-people.ts';
import { pageSubject } from '../../story/page-subject.ts';
import { unmeasuredTexts } from '../../story/unmeasured.ts';
import { labelText } from '../../story/view.ts';
import { formatDate } from '../../wording/dates.ts';
import type { Term } from '../components/list-props.ts';
import type { Link } from '../components/props.ts';
import type { PageContext } from './page-context.ts';

/** What stands at the end of every page of a report. */
export interface PageCardProps {
	readonly people: { readonly title: string; readonly items: readonly Term[] };
	readonly method: { readonly title: string; readonly items: readonly Term[] };
	/** To how the number of the page is made; null on that page itself. */
	readonly made: Link | null;
}

/** Who reads and decides, and how the numbers were made: each item told, or named as missing. */
export function pageCard(context: PageContext): PageCardProps {
	const { view, page, report, version, commentary } = context;
	const words = view.phrases.card;
	const readers = readerOfPage(view, page, commentary ?? {}, version.readers);
	const { owner } = report;
	return {
		people: {
			title: words.people.title,
			items: [...pagePeople(view, { page, ...readers, owner }), ...signed(context)],
		},
		method: {
			title: words.title,
			items: [
				...evidence(context),
				...methodCard(view, { page, owner }),
				...pooling(context),
				{ term: words.terms.unmeasured, text: unmeasuredTexts(view).join(' ') },
				...waived(context),
			].map(({ term, text }) => ({ term, text })),
		},
		made: madeLink(context),
	};
}

function madeLink({ view, page, href }: PageContext): Link | null {
	const { fact } = pageSubject(view, page);
	const family = fact === undefined ? null : familyPageOf(view.index, fact);
	const made = family === null || family === page ? null : href(family);
	return made === null ? null : { label: view.phrases.family.link, href: made };
}

/** The badge of the page; '' where it is built on no number. */
export function evidenceBadge({ view, page, version }: PageContext): string {
	const { fact } = pageSubject(view, page);
	if (fact === undefined) return '';
	return view.phrases.card.evidence.grade(evidenceGrade(view, fact, version.date).grade);
}

function evidence({ view, page, version }: PageContext): readonly Term[] {
	const { fact } = pageSubject(view, page);
	if (fact === undefined) return [];
	const texts = evidenceTexts(view, evidenceGrade(view, fact, version.date));
	const text = [...texts, surveyLevel(view, fact)].join(' ');
	return [{ term: view.phrases.card.terms.evidence, text }];
}

/** How far what the number rests on reaches: a survey about the relationship, or about a single event. */
function surveyLevel({ card, phrases }: PageContext['view'], { study }: Fact): string {
	const { survey } = card.studies.find(({ id }) => id === study) ?? card.studies[0] ?? {};
	const words = phrases.source;
	return survey === undefined ? words.levelUnknown : words.level(words.surveys[survey]);
}

/** Numbers of the commentary that put relations or brands together are named as such. */
function pooling({ view, commentary }: PageContext): readonly Term[] {
	const words = view.phrases.card;
	const names = (commentary?.pooled ?? []).flatMap((id) => {
		const fact = view.index.byId.get(id);
		if (!fact) return [];
		const parts = factAbout(view, fact).filter(({ key }) => key !== 'question' && key !== 'study');
		return [parts.map(({ text }) => text).join(', ')];
	});
	return names.length === 0
		? []
		: [{ term: words.terms.pooling, text: words.pooled(names.join('; ')) }];
}

/** Whose signature the edition bears; nothing where nobody has signed it. */
function signed(context: PageContext): readonly Term[] {
	const text = signatures(context);
	return text === '' ? [] : [{ term: context.view.phrases.card.people.signed, text }];
}

/** Under the title: who has signed the edition off; '' where nobody has. */
export function signedBadge(context: PageContext): string {
	const text = signatures(context);
	return text && `${context.view.phrases.card.people.signed}: ${text}`;
}

function signatures({ view, version }: PageContext): string {
	const texts = version.signed.map(({ role, name, date }) =>
		[name, typeof role === 'string' ? role : labelText(view, role), formatDate(date, view.numbers)]
			.filter(Boolean)
			.join(', '),
	);
	return texts.join('; ');
}

function waived({ view, page, version }: PageContext): readonly Term[] {
	const words = view.phrases.card;
	const here = version.waived.filter(({ pages }) => pages.length === 0 || pages.includes(page));
	if (here.length === 0) return [];
	const texts = here.map(({ rule, reason }) =>
		words.waived(rule, typeof reason === 'string' ? reason : labelText(view, reason)),
	);
	return [{ term: words.terms.waived, text: texts.join(' ') }];
}
