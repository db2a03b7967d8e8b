import { offerFile } from '../../audiences/handed-sites.ts';
import { figureCsv } from '../../figures/figure-csv.ts';
import { figureSvg } from '../../figures/figure-svg.ts';
import type { FinishedFigure } from '../../figures/finished-figure.ts';
import { versionName } from '../../wording/version-name.ts';
import type { FigureProps } from '../components/figure-props.ts';
import { figureAddress, relativeHref } from './address.ts';
import type { PageContext } from './page-context.ts';

/** What is said of a figure on its page. */
interface Told {
	/** "Figure 1." */
	readonly number: string;
	readonly title: string;
	readonly subtitle: string;
	readonly source: string;
}

/** The files of a figure, which are offered beside its page, and their links. */
export function figureFiles(
	context: PageContext,
	id: string,
	figure: FinishedFigure,
	told: Told,
): NonNullable<FigureProps['downloads']> {
	const { site, report, version, language, page, address, view } = context;
	const { accent, onAccent } = report.brand;
	const foot = [figure.base, figure.note, told.source, ...marks(context)].filter(Boolean);
	const { title, subtitle } = told;
	const texts = [
		[
			'SVG',
			figureSvg(figure, { title, subtitle, foot: foot.join(' ') }, accent?.light, onAccent?.light),
		],
		['CSV', figureCsv(figure, view.numbers)],
	] as const;
	return {
		label: view.phrases.site.download,
		items: texts.flatMap(([label, text]) => {
			if (text === null) return [];
			const name = `${id}.${label.toLowerCase()}`;
			const path = figureAddress(report.id, version.id, language, page, name);
			offerFile(site, path, text);
			const spoken = `${label}, ${told.number.replace(/\.$/, '')}`;
			return [{ label, href: relativeHref(address, path), spoken }];
		}),
	};
}

/** A file leaves its page: whose and which it is, that it is invented or a draft, goes with it. */
function marks({ site, version, view }: PageContext): string[] {
	const words = view.phrases.site;
	return [
		`${site.organisation}, ${versionName(version.id)}.`,
		...(view.card.studies.some(({ fictional }) => fictional) ? [words.sampleStrip] : []),
		...(version.status === 'draft' ? [words.draftStrip] : []),
	];
}
