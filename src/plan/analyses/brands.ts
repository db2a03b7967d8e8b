import type { Codebook } from '../../codebook/study-schema.ts';
import { metricsOfQuestion } from '../../metrics/question-metrics.ts';
import type { Metric, Reading } from '../../metrics/metric.ts';
import { CUSTOMER } from '../../metrics/recommendation-classes.ts';
import { ALL } from '../cut.ts';
import { plannedMetrics, questionItems, type QuestionItem } from '../question-items.ts';
import { experienceSegments, ownBrands, roleIds, type Series } from '../series.ts';
import { wasAsked, type PlannedStudy } from '../standard-cells.ts';
import type { PlanningContext } from './analysis.ts';
import { ourCustomers } from './our-customers.ts';
import { plannedScore, type PlannedScore } from './planned-score.ts';

/** A score of ours and of our rivals: at a common role mix, and ranked. */
export interface PlannedStanding extends PlannedScore {
	readonly analysis: 'brands';
	readonly part: 'standing';
	/** Ours first; the cut is ours. */
	readonly brands: readonly string[];
	readonly roles: readonly string[];
	/** Whether a lower number is better. */
	readonly isLowBest: boolean;
}

/** How far we lead the best rival in a question that chooses among brands. */
export interface PlannedLead extends PlannedScore {
	readonly analysis: 'brands';
	readonly part: 'lead';
	/** Our option of the question. */
	readonly own: string;
	/** Places of the options that are brands. */
	readonly ownOption: number;
	readonly rivalOptions: readonly number[];
}

/**
 * The image that people who are no customers have, or what staff believe of customers, beside the
 * experience of customers.
 */
export interface PlannedImage extends PlannedScore {
	readonly analysis: 'brands';
	readonly part: 'image';
	readonly experience: QuestionItem & { readonly reading: Reading; readonly brand: string };
}

/** Asks for us beside rivals: common role mix, rank intervals, preference lead, image beside experience (methods j). */
export type PlannedBrands = PlannedStanding | PlannedLead | PlannedImage;

/** Everything that a study with several brands, a choice of brands or an image question allows. */
export function planBrands({ planned }: PlanningContext): readonly PlannedBrands[] {
	return questionItems(planned.study).flatMap((item): PlannedBrands[] => [
		...standings(planned, item),
		...leads(planned, item),
		...images(planned, item),
	]);
}

/** In the newest wave that asked customers of ours and of a rival. */
function standings(planned: PlannedStudy, item: QuestionItem): PlannedStanding[] {
	const own = ourCustomers(planned);
	const rivals = planned.series.filter((one) => one.relation === CUSTOMER && one.isRival);
	if (own === undefined || own.brand === '' || rivals.length === 0) return [];
	const roles = roleIds(planned.study);
	return metricsOfQuestion(item.question, CUSTOMER).flatMap((metric) => {
		const reading = onlyScore(metric, item);
		if (reading === null) return [];
		const asked = (series: Series) => series.groups.filter((one) => wasAsked(one, item, metric));
		const group = asked(own).find(({ wave }) =>
			rivals.some((rival) => asked(rival).some((one) => one.wave === wave)),
		);
		if (group === undefined) return [];
		const { wave, relation, brand } = group;
		const others = rivals.filter((rival) => asked(rival).some((one) => one.wave === wave));
		const cut = { wave, relation, brand, role: '', segment: '' };
		return [
			{
				...plannedScore(planned, { ...item, metric, reading }, cut),
				analysis: 'brands' as const,
				part: 'standing' as const,
				brands: [brand, ...others.map((rival) => rival.brand)],
				roles,
				isLowBest: isLowBest(metric, item),
			},
		];
	});
}

/** The one value that a metric takes of the score of an answer; null for shares, points and gaps. */
function onlyScore(metric: Metric, { question }: QuestionItem): Reading | null {
	if (metric.isDistribution) return null;
	const [reading, ...more] = metric.readings(question);
	return reading?.source === 'score' && more.length === 0 ? reading : null;
}

function isLowBest(metric: Metric, { question }: QuestionItem): boolean {
	if (metric.id === 'bottom2') return true;
	return metric.shape === 'mean' && question.scale?.better === 'low';
}

/** For each relation, over the brands that its people answered about. */
function leads(planned: PlannedStudy, item: QuestionItem): PlannedLead[] {
	const { study } = planned;
	const [metric] = plannedMetrics(study, item.question, CUSTOMER);
	const choice = metric && brandChoice(study, item, metric);
	if (metric === undefined || choice === undefined) return [];
	const groups = planned.groups.filter((group) => wasAsked(group, item, metric));
	const relations = [...new Set(groups.map(({ relation }) => relation))];
	return relations.flatMap((relation) => {
		const ofRelation = groups.filter((group) => group.relation === relation);
		const wave = planned.waves.find((id) => ofRelation.some((group) => group.wave === id));
		if (wave === undefined) return [];
		const brands = ofRelation.flatMap((group) => (group.wave === wave ? group.brand : []));
		const brand = brands.length > 1 ? ALL : (brands[0] ?? '');
		const cut = { wave, relation, brand, role: '', segment: '' };
		const { reading, ...options } = choice;
		const score = plannedScore(planned, { ...item, metric, reading }, cut);
		return [{ ...score, ...options, analysis: 'brands' as const, part: 'lead' as const }];
	});
}

/** Our option and those of rivals, where a single choice names both by their ids. */
function brandChoice({ brands, ...study }: Codebook, { question }: QuestionItem, metric: Metric) {
	if (question.kind !== 'single' || metric.id !== 'share') return undefined;
	const ours = ownBrands({ brands, ...study });
	const readings = metric.readings(question);
	const reading = readings.find(({ category }) => ours.includes(category));
	const ownOption = question.options.findIndex(({ id }) => id === reading?.category);
	const rivalOptions = question.options.flatMap(({ id }, option) =>
		brands.some((brand) => brand.id === id) && !ours.includes(id) ? [option] : [],
	);
	if (reading === undefined || rivalOptions.length === 0) return undefined;
	return { reading, own: reading.category, ownOption, rivalOptions };
}

/**
 * For each relation but customers, in the newest wave that asked it and asked customers: of an image
 * question that names no other, what customers answer to it themselves. Of all, and of own experience and hearsay apart.
 */
function images(planned: PlannedStudy, item: QuestionItem): PlannedImage[] {
	const { study } = planned;
	const { id: self, facet, image_of: of = facet === 'image' ? self : '' } = item.question;
	const question = study.questions.find(({ id }) => id === of);
	const customers = ourCustomers(planned);
	if (question === undefined || customers === undefined) return [];
	const experience = experienceItem(study, item, question.id);
	if (experience === undefined) return [];
	const others = planned.series.filter(
		({ relation, isRival }) => relation !== CUSTOMER && !isRival,
	);
	const ofCustomers = metricsOfQuestion(question, CUSTOMER);
	const told = experienceSegments(study);
	return others.flatMap((series) =>
		metricsOfQuestion(item.question, series.relation).flatMap((metric) => {
			const [own, theirs] = [onlyScore(metric, item), onlyScore(metric, experience)];
			if (own === null || theirs === null || !ofCustomers.includes(metric)) return [];
			const pair = series.groups.flatMap((group) => {
				const other = customers.groups.find(({ wave }) => wave === group.wave);
				const isPair =
					other && wasAsked(group, item, metric) && wasAsked(other, experience, metric);
				return isPair ? [{ group, brand: other.brand }] : [];
			});
			const [newest] = pair;
			if (newest === undefined) return [];
			const { wave, relation, brand } = newest.group;
			return ['', ...told.filter((segment) => series.segments.includes(segment))].map((segment) => {
				const cut = { wave, relation, brand, role: '', segment };
				return {
					...plannedScore(planned, { ...item, metric, reading: own }, cut),
					analysis: 'brands' as const,
					part: 'image' as const,
					experience: { ...experience, reading: theirs, brand: newest.brand },
				};
			});
		}),
	);
}

/** The experience of the touchpoint that the image is about, where it is asked of each. */
function experienceItem(
	study: Codebook,
	image: QuestionItem,
	id: string,
): QuestionItem | undefined {
	const items = questionItems(study).filter(({ question }) => question.id === id);
	const touchpoint = image.touchpoint || (image.question.touchpoint ?? '');
	return items.find((one) => one.touchpoint === touchpoint) ?? items.find((one) => !one.touchpoint);
}
