import type { Quote } from '../snapshot/quote.ts';
import { brandName, insideSentence, roleForm, waveName } from './names.ts';
import { mainCut } from './main-cut.ts';
import { themeLabel } from './theme-rows.ts';
import { labelText, type View } from './view.ts';

/** A quote as a page prints it. */
export interface QuoteWords {
	readonly text: string;
	/** The quotation marks of the page's language. */
	readonly marks: readonly [opening: string, closing: string];
	/** The language of the words, where it is not the page's; else ''. */
	readonly language: string;
	/** '' where its answer was not coded. */
	readonly theme: string;
	readonly tone: 'good' | 'bad' | '';
	/** Who wrote it, as far as may be told: role, segments, brand, an earlier wave. */
	readonly who: string;
}

/** What stands with a quote; its words are text, never markup. */
export function quoteWords(view: View, quote: Quote): QuoteWords {
	const theme = quote.theme === '' ? '' : themeLabel(view, quote.theme, quote.question);
	const { marks } = view.phrases.site.quotes;
	const isOther = quote.language.split('-')[0] !== view.language;
	return {
		text: quote.text,
		marks: [marks.slice(0, 1), marks.slice(1)],
		language: isOther ? quote.language : '',
		theme,
		tone: toneOf(quote),
		who: whoWrote(view, quote),
	};
}

function toneOf({ sentiment }: Quote): QuoteWords['tone'] {
	if (sentiment === 'positive') return 'good';
	return sentiment === 'negative' ? 'bad' : '';
}

function whoWrote(view: View, quote: Quote): string {
	const study = view.card.studies.find(({ id }) => id === quote.study);
	const segments = quote.segment.split(';').filter(Boolean);
	const values = segments.map((one) => {
		const [dimension = '', value = ''] = one.split('.');
		const known = study?.segments.find(({ id }) => id === dimension)?.values ?? [];
		const told = known.find(({ id }) => id === value);
		return (told && labelText(view, told.label)) || value;
	});
	const isEarlier = quote.wave !== '' && quote.wave !== mainCut(view).wave;
	const parts = [
		quote.role === '' ? '' : roleForm(view, quote.role, 'singular'),
		...values,
		quote.brand === '' ? '' : brandName(view, quote.brand).heading,
		isEarlier && study ? waveName(view, study, quote.wave) : '',
	].filter(Boolean);
	return parts.map((part, at) => (at === 0 ? part : insideSentence(view, part))).join(', ');
}
