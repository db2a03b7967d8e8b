import type { AnalysisPlace } from '../../plan/analyses/analysis.ts';
import type { PlannedCell } from '../../plan/planned-cell.ts';
import type { PointWithInterval } from '../../statistics/interval.ts';
import type { DerivedEstimate, DerivedKey } from '../estimated-fact.ts';

/** A derived number as its analysis tells it; what is left out is nothing special. */
export interface ToldNumber {
	readonly metric: string;
	readonly category?: string;
	readonly unit: DerivedEstimate['unit'];
	readonly base: DerivedEstimate['base'];
	readonly figure: DerivedEstimate['figure'];
	readonly otherBases?: DerivedEstimate['otherBases'];
	readonly isDistribution?: boolean;
	readonly test?: DerivedEstimate['test'];
	readonly definition?: number;
	readonly resampling?: DerivedEstimate['resampling'];
	/** The question it is about, with the touchpoint where it is asked of each. */
	readonly about?: AboutQuestion;
}

/** A question, with the touchpoint where it is asked of each. */
export type AboutQuestion = Pick<PlannedCell, 'question' | 'touchpoint'>;

/** A number about a place, in the form that the gate takes. */
export function derivedNumber(place: AnalysisPlace, told: ToldNumber): DerivedEstimate {
	const { metric, category = '', about, unit, base, figure } = told;
	return {
		kind: 'derived',
		study: place.study,
		isOtherStudy: place.isOtherStudy,
		key: { metric, category, ...keyOfQuestion(about), ...place.cut },
		fixedTouchpoint: about?.touchpoint === '' ? (about.question.touchpoint ?? '') : '',
		unit,
		base,
		otherBases: told.otherBases ?? [],
		isDistribution: told.isDistribution ?? false,
		figure,
		test: told.test ?? null,
		definition: told.definition ?? about?.question.definition ?? 1,
		resampling: told.resampling,
	};
}

function keyOfQuestion(about: AboutQuestion | undefined): Partial<DerivedKey> {
	return about === undefined ? {} : { question: about.question.id, touchpoint: about.touchpoint };
}

/** A share or balance of 1 as percent or points; null stays null. */
export function inHundredths(figure: PointWithInterval | null): DerivedEstimate['figure'] {
	return figure && { value: figure.point * 100, low: figure.low * 100, high: figure.high * 100 };
}

/** A number that has no interval by its nature. */
export function withoutInterval(value: number): DerivedEstimate['figure'] {
	return { value, low: null, high: null };
}
